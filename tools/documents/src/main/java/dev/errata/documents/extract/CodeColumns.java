package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which columns of a table may have codes, and which rather than another. */
final class CodeColumns {

  /** What is called as codes may be, and says the same again and again, is none. */
  private static final double FEWEST_DISTINCT = 0.6;

  /** So many cells have to look like codes. */
  private static final double MOST = 0.7;

  private static final double NEARLY_ALL = 0.9;

  private final Table table;
  private final List<ColumnShape> shapes;
  private final ColumnHeads heads;

  CodeColumns(Table table, List<ColumnShape> shapes, ColumnHeads heads) {
    this.table = table;
    this.shapes = shapes;
    this.heads = heads;
  }

  /** Whether a column may have codes. */
  boolean isCode(int column) {
    Certainty certainty = heads.certainty(Role.CODE, column);
    ColumnShape shape = shapes.get(column);
    double codes = isTitle(column) ? shape.titledCodes() : shape.codes();
    boolean isCertain = certainty == Certainty.CERTAIN;
    boolean isLikely = certainty.compareTo(Certainty.POSSIBLE) > 0;
    return certainty != Certainty.NONE
        && shape.filled() > (isCertain ? 0.2 : 0.5)
        && (isLikely || shape.distinct() >= FEWEST_DISTINCT)
        && (codes >= MOST || isLikely && isOfPhrases(column));
  }

  /** How much speaks for a column rather than for another that may have codes. */
  double score(int column) {
    ColumnShape shape = shapes.get(column);
    boolean isRepeated = table.kind() != Kind.DECLARED && shape.distinct() < 0.5;
    boolean isUnsure = isRepeated || shape.statuses() >= NEARLY_ALL;
    return heads.certainty(Role.CODE, column).ordinal()
        + 2 * shape.distinct()
        - (isUnsure ? 2 : 0)
        - shape.plainWords()
        - 0.1 * column;
  }

  /** Codes of several words are codes where the head says so, and something else says more. */
  private boolean isOfPhrases(int column) {
    ColumnShape shape = shapes.get(column);
    return shape.phrases() >= NEARLY_ALL
        && shape.distinct() >= NEARLY_ALL
        && IntStream.range(0, shapes.size())
            .anyMatch(other -> other != column && shapes.get(other).words() > shape.words());
  }

  /** Whether a column has nothing but codes, where no head says so. */
  boolean isByItsLooks(int column) {
    return table.kind() == Kind.TABLE
        && shapes.get(column).isOfCodesAlone()
        && shapes.get(column).isMarked();
  }

  /** Whether a code may be followed by a title there. */
  private boolean isTitle(int column) {
    return table.columns().get(column).equals(Columns.KEY)
        && (table.kind() == Kind.BLOCKS
            || table.kind() == Kind.SECTIONS
            || table.kind() == Kind.LIST);
  }
}
