package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells tables of parameters, fields and the like by their heads and by the types they name. */
final class ParameterTables {

  /** Heads that tables of parameters, versions and the like have, and those of errors have not. */
  private static final Set<String> OF_PARAMETERS = Set.of(
      "parameter",
      "parameters",
      "parameter name",
      "field",
      "field name",
      "property",
      "attribute",
      "option",
      "argument",
      "mandatory",
      "optional",
      "default",
      "default value",
      "version",
      "endpoint",
      "permission",
      "data type",
      "request parameter",
      "参数");

  private static final Pattern TYPE = Pattern.compile(
      "(?:string|str|integer|int(?:32|64)?|long|number|numeric|float|double|decimal|bool(?:ean)?|object|array|list|map|date"
          + "(?:-?time)?|timestamp|uuid|enum)(?![\\p{L}\\p{Nd}_])");

  private static final double MOST_TYPES = 0.7;

  private ParameterTables() {}

  /** Whether a table has a head or a column that those of errors have not. */
  static boolean looksLikeOne(Table table) {
    return table.columns().stream().map(Words::of).anyMatch(OF_PARAMETERS::contains)
        || IntStream.range(0, table.columns().size()).anyMatch(column -> isOfTypes(table, column));
  }

  /** Whether a column says which types of data the fields of a body have. */
  private static boolean isOfTypes(Table table, int column) {
    List<String> cells = table.rows().stream()
        .filter(row -> column < row.cells().size())
        .map(row -> row.cells().get(column).text().toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty())
        .toList();
    long types = cells.stream().filter(text -> TYPE.matcher(text).lookingAt()).count();
    return !cells.isEmpty() && types >= MOST_TYPES * cells.size();
  }
}
