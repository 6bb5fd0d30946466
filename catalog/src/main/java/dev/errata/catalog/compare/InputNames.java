package dev.errata.catalog.compare;

import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Binding;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.model.Validator.Input;
import dev.errata.catalog.source.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the inputs of a validator are called now. Java passes them by their order, so that another
 * name alone changes nothing.
 */
final class InputNames {

  private final Map<String, String> now = new HashMap<>();

  private InputNames() {}

  /** An old validator as it reads by the names of a new one that takes as many inputs. */
  static Validator renamed(Validator old, Validator now) {
    InputNames names = new InputNames();
    Set<String> before = names(old);
    Set<String> after = names(now);
    for (int i = 0; i < Math.min(old.inputs().size(), now.inputs().size()); i++) {
      String name = old.inputs().get(i).name().value();
      String nameNow = now.inputs().get(i).name().value();
      if (!after.contains(name) && !before.contains(nameNow)) {
        names.now.put(name, nameNow);
      }
    }
    return names.now.isEmpty() ? old : names.renamed(old);
  }

  private Validator renamed(Validator old) {
    return new Validator(
        old.name(),
        old.inputs().stream()
            .map(input -> new Input(renamed(input.name()), input.type()))
            .toList(),
        old.checks().stream().map(this::renamed).toList());
  }

  private Check renamed(Check check) {
    Condition condition = check.condition().value();
    return new Check(
        new Located<>(
            condition.withInputs(condition.inputs().stream().map(this::renamed).toList()),
            check.condition().span()),
        check.error(),
        check.bindings().stream()
            .map(binding -> new Binding(binding.param(), renamed(binding.source())))
            .toList());
  }

  private Located<String> renamed(Located<String> name) {
    return new Located<>(now.getOrDefault(name.value(), name.value()), name.span());
  }

  private static Set<String> names(Validator validator) {
    Set<String> names = new HashSet<>();
    validator.inputs().forEach(input -> names.add(input.name().value()));
    return names;
  }
}
