package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells which columns of a table may have messages. */
final class MessageColumns {

  private static final double NEARLY_ALL = 0.9;
  private static final double FEWEST_DISTINCT = 0.7;

  private static final Pattern ENGLISH = Pattern.compile(" (?:english|en|eng|en us|en gb) |英文");

  private final Table table;
  private final List<ColumnShape> shapes;
  private final ColumnHeads heads;

  MessageColumns(Table table, List<ColumnShape> shapes, ColumnHeads heads) {
    this.table = table;
    this.shapes = shapes;
    this.heads = heads;
  }

  /**
   * Whether a column may have messages.
   *
   * @param free the columns that have no role
   */
  boolean isMessage(int column, IntStream free) {
    return shapes.get(column).isText()
        && heads.mayBe(Role.MESSAGE, column)
        && !isRatherDescription(column, free);
  }

  /** How much speaks for a column; of several languages English does, as in codes. */
  double score(int column) {
    String head = " " + Words.of(table.columns().get(column)) + " ";
    return heads.certainty(Role.MESSAGE, column).ordinal()
        + (ENGLISH.matcher(head).find() ? 0.5 : 0);
  }

  /** The column that looks most like sentences, whatever its head says. */
  Optional<Integer> byItsLooks(IntStream free) {
    return free.filter(
            column -> shapes.get(column).sentences() > 0.3 || shapes.get(column).words() >= 2)
        .filter(column -> shapes.get(column).filled() > 0.5)
        .boxed()
        .max(Comparator.comparingDouble(column -> shapes.get(column).sentences()));
  }

  private boolean isRatherDescription(int column, IntStream free) {
    Certainty certainty = heads.certainty(Role.MESSAGE, column);
    return heads.certainty(Role.DESCRIPTION, column).compareTo(certainty) > 0
        || certainty == Certainty.POSSIBLE && isToldElsewhere(column, free);
  }

  /** What says the same again and again is a kind of error, where other words tell them apart. */
  private boolean isToldElsewhere(int column, IntStream free) {
    return shapes.get(column).distinct() < FEWEST_DISTINCT
        && free.filter(other -> other != column && shapes.get(other).isText())
            .filter(other -> shapes.get(other).distinct() >= NEARLY_ALL)
            .anyMatch(other ->
                heads.certainty(Role.DESCRIPTION, other).compareTo(Certainty.POSSIBLE) > 0);
  }
}
