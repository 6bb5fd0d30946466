package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.page.Block.Grid;
import dev.errata.documents.read.page.Block.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Tables that are written as tables. */
final class GridTables {

  private GridTables() {}

  static List<Table> of(List<Block> page, Outline outline) {
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i) instanceof Grid grid && !grid.rows().isEmpty()) {
        tables.add(table(grid, outline.headings(i)));
      }
    }
    return tables;
  }

  private static Table table(Grid grid, List<String> above) {
    int width = grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    width = Math.max(width, grid.head().size());
    List<String> columns = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      String name = i < grid.head().size() ? grid.head().get(i) : "";
      columns.add(name.isEmpty() ? Columns.numbered(i) : name);
    }
    List<String> headings = and(above, grid.caption());
    List<Row> rows = new ArrayList<>(grid.rows().size());
    List<String> within = headings;
    String group = "";
    for (GridRow row : grid.rows()) {
      if (!row.group().equals(group)) {
        group = row.group();
        within = and(headings, group);
      }
      List<Cell> cells = new ArrayList<>(row.cells());
      while (cells.size() < width) {
        cells.add(new Cell("", row.line()));
      }
      rows.add(new Row(cells, within, row.line()));
    }
    Table.Kind kind = grid.head().isEmpty() ? Table.Kind.HEADLESS_TABLE : Table.Kind.TABLE;
    String title = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
    return new Table(kind, title, columns, rows, grid.line());
  }

  private static List<String> and(List<String> headings, String more) {
    if (more.isEmpty()) {
      return headings;
    }
    List<String> all = new ArrayList<>(headings);
    all.add(more);
    return List.copyOf(all);
  }
}
