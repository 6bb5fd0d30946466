package dev.errata.documents.extract;

import dev.errata.documents.document.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table says what of an error.
 *
 * @param columns the place of each role's column; what no column says is left out
 * @param shapes what the cells of each column look like
 */
record ColumnRoles(Map<Role, Integer> columns, List<ColumnShape> shapes) {

  /** No column says anything. */
  static final ColumnRoles NONE = new ColumnRoles(Map.of(), List.of());

  ColumnRoles {
    columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
  }

  /** Whether a column has the role. */
  boolean has(Role role) {
    return columns.containsKey(role);
  }

  /** What the cells of the column of a role look like; there has to be one. */
  ColumnShape shape(Role role) {
    return shapes.get(columns.get(role));
  }

  /** Whether the column has any role. */
  boolean uses(int column) {
    return columns.containsValue(column);
  }

  /** What a row says in the column of a role; empty if it says nothing. */
  Optional<String> text(Role role, Row row) {
    return Optional.ofNullable(columns.get(role))
        .filter(column -> column < row.cells().size())
        .map(column -> row.cells().get(column).text())
        .filter(text -> !text.isEmpty());
  }
}
