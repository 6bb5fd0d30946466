package dev.errata.processor.plan;

import dev.errata.catalog.naming.JavaNames;
import dev.errata.processor.check.Constant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constants of a generated validator class. Checks that need the same one share it. */
final class ConstantTable {

  private final Map<Constant, ConstantPlan> constants = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  /** The constant with its name, which begins with that of the first validator to need it. */
  ConstantPlan plan(String method, Constant constant) {
    return constants.computeIfAbsent(
        constant, key -> new ConstantPlan(unused(method, key.suffix()), key));
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
}
