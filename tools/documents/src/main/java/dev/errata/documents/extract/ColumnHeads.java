package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.List;

/** What the heads of a table's columns tell of their roles. */
final class ColumnHeads {

  private final HeadWords words;
  private final Table table;
  private final List<ColumnShape> shapes;

  ColumnHeads(HeadWords words, Table table, List<ColumnShape> shapes) {
    this.words = words;
    this.table = table;
    this.shapes = shapes;
  }

  /** How surely a column has a role. */
  Certainty certainty(Role role, int column) {
    if (table.kind() == Kind.HEADLESS_TABLE) {
      return role == Role.SOLUTION || role == Role.DESCRIPTION
          ? Certainty.NONE
          : Certainty.POSSIBLE;
    }
    if (isWithoutName(column)) {
      return role == Role.STATUS || role == Role.CODE || role == Role.MESSAGE
          ? Certainty.POSSIBLE
          : Certainty.NONE;
    }
    if (isDeclaredKey(column)) {
      return role == Role.CODE ? Certainty.LIKELY : Certainty.NONE;
    }
    return words.certainty(role, table.columns().get(column));
  }

  /** Whether a column may have a role. */
  boolean mayBe(Role role, int column) {
    return certainty(role, column) != Certainty.NONE;
  }

  /** What stands beside a constant may have no name, and is told by what it looks like. */
  private boolean isWithoutName(int column) {
    return table.kind() == Kind.ENUM
        && table.columns().get(column).length() <= 2
        && table.columns().get(column).chars().allMatch(Character::isDigit);
  }

  /** What a format declares under keys it may declare again and again. */
  private boolean isDeclaredKey(int column) {
    return table.kind() == Kind.DECLARED
        && table.columns().get(column).equals(Columns.KEY)
        && shapes.get(column).isMarked();
  }
}
