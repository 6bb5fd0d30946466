package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells which columns of a table may have HTTP statuses. */
final class StatusColumns {

  /** So many cells have to look like what the column is. */
  private static final double MOST = 0.7;

  private static final double NEARLY_ALL = 0.9;

  private final Table table;
  private final List<ColumnShape> shapes;
  private final ColumnHeads heads;
  private final CodeColumns codes;

  StatusColumns(Table table, List<ColumnShape> shapes, ColumnHeads heads, CodeColumns codes) {
    this.table = table;
    this.shapes = shapes;
    this.heads = heads;
    this.codes = codes;
  }

  /** Whether a column may have statuses. */
  boolean isStatus(int column) {
    return heads.mayBe(Role.STATUS, column)
        && shapes.get(column).statuses() >= MOST
        && (heads.certainty(Role.STATUS, column) != Certainty.POSSIBLE || isCodeElsewhere(column));
  }

  /** How much speaks for a column rather than for another that may have statuses. */
  double score(int column) {
    return heads.certainty(Role.STATUS, column).ordinal() + shapes.get(column).statuses();
  }

  /** What is called a code is a status where another column has what looks more like a code. */
  private boolean isCodeElsewhere(int status) {
    return IntStream.range(0, shapes.size())
        .filter(column -> column != status && codes.isCode(column))
        .anyMatch(column -> shapes.get(column).statuses() < MOST || isRatherCode(column, status));
  }

  /** Numbers of errors may look like statuses, but are not said again and again. */
  private boolean isRatherCode(int column, int status) {
    return heads.certainty(Role.CODE, column).compareTo(heads.certainty(Role.CODE, status)) > 0
        && shapes.get(column).distinct() > shapes.get(status).distinct();
  }

  /** Whether a column says the status again: bodies may have it as their code. */
  boolean isAgain(int column, int status) {
    ColumnRoles both = new ColumnRoles(Map.of(Role.STATUS, status, Role.CODE, column), shapes);
    List<Boolean> areSame = table.rows().stream()
        .filter(row -> both.text(Role.STATUS, row).isPresent())
        .filter(row -> both.text(Role.CODE, row).isPresent())
        .map(row -> both.text(Role.STATUS, row).equals(both.text(Role.CODE, row)))
        .toList();
    return areSame.stream().filter(same -> same).count() >= NEARLY_ALL * areSame.size();
  }
}
