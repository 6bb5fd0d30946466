package dev.errata.documents.read.data;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers rows whose columns become known row by row. */
public final class TableBuilder {

  /** More columns than anybody lists errors by: rows of free keys must not make a wide table. */
  private static final int MOST_COLUMNS = 64;

  private static final int MOST_OF_ONE_PREFIX = 16;

  private record Gathered(String key, Map<String, Cell> cells, List<String> headings, int line) {}

  private final Table.Kind kind;
  private final String title;
  private final boolean hasKeys;
  private final List<Gathered> rows = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  private TableBuilder(Table.Kind kind, String title, boolean hasKeys) {
    this.kind = kind;
    this.title = title;
    this.hasKeys = hasKeys;
  }

  /** A table whose first column is {@link Columns#KEY}. */
  public static TableBuilder keyed(Table.Kind kind, String title) {
    return new TableBuilder(kind, title, true);
  }

  /** A table of the columns that its rows name. */
  public static TableBuilder plain(Table.Kind kind, String title) {
    return new TableBuilder(kind, title, false);
  }

  /**
   * Adds a row. Its cells may be filled in later, if {@link #seen} is called then.
   *
   * @param key ignored if the table has no keys
   */
  public void add(String key, Map<String, Cell> cells, List<String> headings, int line) {
    rows.add(new Gathered(key, cells, headings, line));
    seen(cells);
  }

  /** Notes the columns of cells that were filled in after their row was added. */
  void seen(Map<String, Cell> cells) {
    names.addAll(cells.keySet());
  }

  /** Whether there is no row yet. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table of all rows. Columns that are too many are joined to one. */
  public Table build() {
    Map<String, String> columnOf = columnsOfNames();
    List<String> columns = columnOf.values().stream().distinct().toList();
    List<Row> built = new ArrayList<>();
    for (Gathered row : rows) {
      built.add(row(row, columns, columnOf));
    }
    List<String> heads = new ArrayList<>(columns);
    if (hasKeys) {
      heads.add(0, Columns.KEY);
    }
    int line = rows.isEmpty() ? 1 : rows.get(0).line();
    return new Table(kind, title, List.copyOf(heads), List.copyOf(built), line);
  }

  private Row row(Gathered row, List<String> columns, Map<String, String> columnOf) {
    Map<String, Cell> byColumn = new LinkedHashMap<>();
    row.cells().forEach((name, cell) -> {
      String column = columnOf.get(name);
      String label = name.startsWith(column + ".") ? name.substring(column.length() + 1) : name;
      Cell labelled =
          column.equals(name) ? cell : new Cell(label + ": " + cell.text(), cell.line());
      byColumn.merge(column, labelled, TableBuilder::joined);
    });
    Cell none = new Cell("", row.line());
    List<Cell> cells = new ArrayList<>(columns.size() + 1);
    if (hasKeys) {
      cells.add(new Cell(FoldedText.of(row.key()), row.line()));
    }
    columns.forEach(column -> cells.add(byColumn.getOrDefault(column, none)));
    return new Row(Collections.unmodifiableList(cells), row.headings(), row.line());
  }

  private static Cell joined(Cell one, Cell other) {
    return new Cell(one.text() + ", " + other.text(), one.line());
  }

  private Map<String, String> columnsOfNames() {
    Map<String, Integer> ofPrefix = new LinkedHashMap<>();
    names.forEach(name -> ofPrefix.merge(prefix(name), 1, Integer::sum));
    Map<String, String> columnOf = new LinkedHashMap<>();
    Set<String> columns = new LinkedHashSet<>();
    for (String name : names) {
      String column = ofPrefix.get(prefix(name)) > MOST_OF_ONE_PREFIX ? prefix(name) : name;
      if (columns.size() >= MOST_COLUMNS && !columns.contains(column)) {
        column = "more";
      }
      columns.add(column);
      columnOf.put(name, column);
    }
    return columnOf;
  }

  private static String prefix(String name) {
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
