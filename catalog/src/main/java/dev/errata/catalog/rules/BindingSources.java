package dev.errata.catalog.rules;

import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Differ;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Input;
import dev.errata.catalog.source.Located;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a binding can name at a check. */
final class BindingSources {

  /** A factory takes these as primitives, which an absent value cannot be. */
  private static final Set<ParamType> PRIMITIVE =
      EnumSet.of(ParamType.INT, ParamType.LONG, ParamType.BOOLEAN);

  private BindingSources() {}

  /**
   * The names with their types; without one for what can only be printed.
   *
   * @param types the types that the value can have at the check
   */
  static Map<String, Optional<ParamType>> of(
      Validator validator, Condition condition, Set<InputType> types) {
    return validator.hasSeveralInputs()
        ? inputs(validator, condition)
        : value(validator, condition, types);
  }

  private static Map<String, Optional<ParamType>> value(
      Validator validator, Condition condition, Set<InputType> types) {
    Map<String, Optional<ParamType>> sources = new LinkedHashMap<>();
    // Where presence is what fails, there is no value to speak of.
    boolean present = !(condition instanceof Required);
    Optional<ParamType> type =
        present && types.size() == 1 ? types.iterator().next().paramType() : Optional.empty();
    sources.put(Validator.SINGLE_INPUT, type);
    sources.put(validator.inputs().get(0).name().value(), type);
    if (present && types.equals(Set.of(InputType.STRING))) {
      sources.putIfAbsent("length", Optional.of(ParamType.INT));
      sources.putIfAbsent("bytes", Optional.of(ParamType.INT));
    }
    if (present && Set.of(InputType.LIST, InputType.OBJECT).containsAll(types)) {
      sources.putIfAbsent("size", Optional.of(ParamType.INT));
    }
    return sources;
  }

  private static Map<String, Optional<ParamType>> inputs(Validator validator, Condition condition) {
    Map<String, Optional<ParamType>> sources = new LinkedHashMap<>();
    List<String> compared = condition.inputs().stream().map(Located::value).toList();
    boolean allPresent = condition instanceof Equal
        || condition instanceof Differ
        || (condition instanceof AtMostOne && compared.size() == 2);
    for (Input input : validator.inputs()) {
      String name = input.name().value();
      boolean present = allPresent && compared.contains(name);
      sources.put(
          name, input.type().paramType().filter(type -> present || !PRIMITIVE.contains(type)));
    }
    return sources;
  }
}
