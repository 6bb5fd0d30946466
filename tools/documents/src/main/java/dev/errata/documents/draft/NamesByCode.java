package dev.errata.documents.draft;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of codes that another file has: an enum with its codes, properties, a table. */
public final class NamesByCode {

  private static final Pattern IDENTIFIER =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ _.-][A-Za-z0-9]+)*");

  private final Map<String, String> names;

  private NamesByCode(Map<String, String> names) {
    this.names = names;
  }

  /** No names. */
  public static NamesByCode none() {
    return new NamesByCode(Map.of());
  }

  /** The names that stand in a row with a code. */
  public static NamesByCode of(List<Table> tables, Set<String> codes) {
    Map<String, String> names = new HashMap<>();
    for (Table table : tables) {
      for (Row row : table.rows()) {
        List<String> cells = row.cells().stream().map(Cell::text).toList();
        Optional<String> code = cells.stream().filter(codes::contains).findFirst();
        code.ifPresent(found -> cells.stream()
            .filter(cell -> !cell.equals(found) && IDENTIFIER.matcher(cell).matches())
            .findFirst()
            .ifPresent(name -> names.putIfAbsent(found, name)));
      }
    }
    return new NamesByCode(names);
  }

  /** The name of a code as the file has it. */
  public Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }
}
