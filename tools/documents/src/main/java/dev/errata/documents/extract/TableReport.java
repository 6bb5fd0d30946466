package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of a table and its rows.
 *
 * @param document what messages call the document
 * @param number the number that users name the table by, from 1
 * @param title what people find the table by; empty for nothing
 * @param kind how the document writes it
 * @param line where it begins
 * @param rows how many rows it has
 * @param columns the heads of the columns that were taken, by what they tell
 * @param unusedColumns the heads of the columns that were not
 * @param leftOut why it was not taken; empty if it was
 * @param taken how many rows became errors
 * @param reported the rows that did not, and why
 * @param guesses what was guessed of rows that were taken
 */
public record TableReport(
    String document,
    int number,
    String title,
    Table.Kind kind,
    int line,
    int rows,
    Map<Role, String> columns,
    List<String> unusedColumns,
    Optional<String> leftOut,
    int taken,
    List<Remark> reported,
    List<Remark> guesses) {

  /**
   * What is to be said of a row.
   *
   * @param line where the row begins
   * @param text what is to be said of it
   */
  public record Remark(int line, String text) {}

  /** The report of a table that is left out. */
  static TableReport leftOut(NumberedTable table, String why) {
    return of(table, ColumnRoles.NONE, Optional.of(why), 0, List.of(), List.of());
  }

  /** The report of a table that is taken. */
  static TableReport taken(
      NumberedTable table,
      ColumnRoles roles,
      int taken,
      List<Remark> reported,
      List<Remark> guesses) {
    return of(table, roles, Optional.empty(), taken, reported, guesses);
  }

  private static TableReport of(
      NumberedTable numbered,
      ColumnRoles roles,
      Optional<String> leftOut,
      int taken,
      List<Remark> reported,
      List<Remark> guesses) {
    Table table = numbered.table();
    Map<Role, String> columns = new TreeMap<>();
    roles.columns().forEach((role, column) -> columns.put(role, table.columns().get(column)));
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (!roles.uses(i)) {
        unused.add(table.columns().get(i));
      }
    }
    return new TableReport(
        numbered.document(),
        numbered.number(),
        table.title(),
        table.kind(),
        table.line(),
        table.rows().size(),
        columns,
        unused,
        leftOut,
        taken,
        List.copyOf(reported),
        List.copyOf(guesses));
  }
}
