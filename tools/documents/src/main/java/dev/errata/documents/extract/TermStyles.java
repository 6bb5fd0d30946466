package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import dev.errata.documents.document.TermStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the codes of a table are written. */
final class TermStyles {

  private static final double NEARLY_ALL = 0.8;

  private TermStyles() {}

  /** How most of the codes are written. */
  static TermStyle ofMost(Table table, ColumnRoles roles) {
    return counts(table, roles).entrySet().stream()
        .max(
            Map.Entry.<TermStyle, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(TermStyle.OTHER);
  }

  /** How nearly all of the codes are written; empty if they are written in different ways. */
  static Optional<TermStyle> ofNearlyAll(Table table, ColumnRoles roles) {
    Map<TermStyle, Long> counts = counts(table, roles);
    long all = counts.values().stream().mapToLong(count -> count).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= NEARLY_ALL * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<TermStyle, Long> counts(Table table, ColumnRoles roles) {
    return table.rows().stream()
        .map(row -> roles.text(Role.CODE, row))
        .flatMap(Optional::stream)
        .map(cell -> CodeCell.titled(cell).map(code -> code.codes().get(0)).orElse(cell))
        .map(TermStyle::of)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
