package dev.errata.catalog.rules;

import dev.errata.catalog.model.Condition;
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
      EnumSet.of(ParamType.INT, ParamType.LONG, ParamType.DOUBLE, ParamType.BOOLEAN);

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
        : value(validator, condition, condition.subjects(types));
  }

  private static Map<String, Optional<ParamType>> value(
      Validator validator, Condition condition, Set<InputType> types) {
    Map<String, Optional<ParamType>> sources = new LinkedHashMap<>();
    // Where presence is what fails, there is no value to speak of.
    boolean present = condition.failsOnlyWhatIsPresent();
    Optional<ParamType> type =
        present && types.size() == 1 ? types.iterator().next().paramType() : Optional.empty();
    sources.put(Validator.SINGLE_INPUT, type);
    sources.put(validator.inputs().get(0).name().value(), type);
    InputType.COUNTS.stream()
        .filter(count -> present && types.stream().allMatch(one -> one.counts().contains(count)))
        .forEach(count -> sources.putIfAbsent(count, Optional.of(ParamType.INT)));
    return sources;
  }

  private static Map<String, Optional<ParamType>> inputs(Validator validator, Condition condition) {
    Map<String, Optional<ParamType>> sources = new LinkedHashMap<>();
    List<String> compared = condition.inputs().stream().map(Located::value).toList();
    for (Input input : validator.inputs()) {
      String name = input.name().value();
      boolean present = condition.failsOnlyWhatIsPresent() && compared.contains(name);
      sources.put(
          name, input.type().paramType().filter(type -> present || !PRIMITIVE.contains(type)));
    }
    return sources;
  }
}
