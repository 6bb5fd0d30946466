package dev.errata.processor.plan;

import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.source.Located;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The constants of a generated validator class. Checks that need the same one share it. */
final class ConstantTable {

  private final Map<List<Object>, ConstantPlan> constants = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  /** The name of the constant for a check; empty if it needs none. */
  Optional<String> nameFor(String method, Condition condition, InputType type) {
    return suffix(condition, type)
        .map(suffix -> constants
            .computeIfAbsent(
                List.of(content(condition), type),
                key -> new ConstantPlan(unused(method, suffix), condition, type))
            .name());
  }

  List<ConstantPlan> constants() {
    return List.copyOf(constants.values());
  }

  private String unused(String method, String suffix) {
    String base = JavaNames.constant(method) + "_" + suffix;
    String name = base;
    for (int i = 2; !names.add(name); i++) {
      name = base + "_" + i;
    }
    return name;
  }

  private static Optional<String> suffix(Condition condition, InputType type) {
    if (condition instanceof Chars) {
      return Optional.of("CHARS");
    }
    if (condition instanceof Matches) {
      return Optional.of("PATTERN");
    }
    if (condition instanceof OneOf) {
      return Optional.of("VALUES");
    }
    return condition instanceof Range && type == InputType.DECIMAL
        ? Optional.of("RANGE")
        : Optional.empty();
  }

  /** What makes two constants equal: not where the catalog has them. */
  private static Object content(Condition condition) {
    return condition instanceof OneOf oneOf
        ? oneOf.values().stream().map(Located::value).toList()
        : condition;
  }
}
