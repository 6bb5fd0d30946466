package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys that are fields themselves, such as {@code status: 404, errno: 17}. */
final class KeyFields {

  private static final Pattern PARTS = Pattern.compile("\\s*[,;/]\\s+|\\s+[-\\u2013\\u2014|]\\s+");
  private static final Pattern FIELD = Pattern.compile(
      "(\\p{L}[\\p{L} _]{0,30}?)(?:\\s*[:=]\\s*|\\s+(?=[-+]?[0-9]))([-+]?[\\p{L}0-9_.-]+)");

  /** So many keys have to have the same fields. */
  private static final double MOST = 0.7;

  private KeyFields() {}

  /** The table, where each field of its keys has a column of its own, if they have several. */
  static Table apart(Table table) {
    List<Map<String, String>> fields =
        table.rows().stream().map(row -> fields(row.cells().get(0).text())).toList();
    List<String> labels = fields.stream()
        .map(Map::keySet)
        .map(List::copyOf)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().size() > 1)
        .filter(entry -> entry.getValue() >= MOST * table.rows().size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(List.of());
    if (labels.isEmpty()) {
      return table;
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Row row = table.rows().get(i);
      List<Cell> cells = new ArrayList<>();
      for (String label : labels) {
        cells.add(new Cell(fields.get(i).getOrDefault(label, ""), row.line()));
      }
      cells.addAll(row.cells().subList(1, row.cells().size()));
      rows.add(new Row(cells, row.headings(), row.line()));
    }
    return new Table(table.kind(), table.title(), and(labels, table.columns()), rows, table.line());
  }

  private static List<String> and(Collection<String> labels, List<String> columns) {
    List<String> all = new ArrayList<>(labels);
    all.addAll(columns.subList(1, columns.size()));
    return all;
  }

  /** The fields that a key consists of; none if there is anything else in it. */
  private static Map<String, String> fields(String key) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : PARTS.split(key)) {
      Matcher field = FIELD.matcher(part);
      if (!field.matches()) {
        return Map.of();
      }
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }
}
