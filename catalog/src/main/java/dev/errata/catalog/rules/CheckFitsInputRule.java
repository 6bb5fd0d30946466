package dev.errata.catalog.rules;

import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Differ;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Located;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A check can be made on the type of its input. */
final class CheckFitsInputRule implements Rule {

  private static final Set<InputType> TEXT = EnumSet.of(InputType.STRING);
  private static final Set<InputType> NUMBERS =
      EnumSet.of(InputType.INT, InputType.LONG, InputType.DECIMAL);
  private static final Set<InputType> COUNTED = EnumSet.of(InputType.LIST, InputType.OBJECT);
  private static final Set<InputType> ENUMERABLE =
      EnumSet.of(InputType.STRING, InputType.INT, InputType.LONG, InputType.DECIMAL);

  @Override
  public void check(Catalog catalog, Report report) {
    for (Validator validator : catalog.validators()) {
      List<Set<InputType>> types = Narrowing.of(validator);
      for (int i = 0; i < validator.checks().size(); i++) {
        Check check = validator.checks().get(i);
        mistake(validator, check.condition().value(), types.get(i))
            .ifPresent(mistake -> report.add(
                check.condition().span(),
                DiagnosticCode.CHECK_DOES_NOT_FIT,
                mistake.text(),
                mistake.help()));
      }
    }
  }

  /** Why a check cannot be made where it stands, if it cannot. */
  static Optional<Mistake> mistake(Validator validator, Condition condition, Set<InputType> types) {
    boolean comparesInputs = condition.comparesInputs();
    if (comparesInputs != validator.hasSeveralInputs()) {
      return comparesInputs
          ? mistake(
              "this check compares inputs, but the validator has one value",
              "give the validator 'inputs' with a name and a type for each")
          : mistake(
              "this check is about one value, but the validator has several inputs",
              "move the check to a validator with 'input'");
    }
    if (ParamRule.hasTooMany(validator)) {
      return Optional.empty();
    }
    if (isOfDifferentTypes(condition, validator)) {
      return mistake(
          "the inputs that this check compares have different types", "give both the same type");
    }
    if (comparesInputs || accepted(condition).containsAll(types)) {
      return Optional.empty();
    }
    return mistake(
        "this check cannot be made on " + names(types),
        types.contains(InputType.ANY)
            ? "put an 'is' check before it, which says what the value must be"
            : "it is for " + names(accepted(condition)) + ": change the check or the input's type");
  }

  private static Optional<Mistake> mistake(String text, String help) {
    return Optional.of(new Mistake(text, help));
  }

  private static boolean isOfDifferentTypes(Condition condition, Validator validator) {
    if (!(condition instanceof Equal || condition instanceof Differ)) {
      return false;
    }
    List<String> compared = condition.inputs().stream().map(Located::value).toList();
    return validator.inputs().stream()
            .filter(input -> compared.contains(input.name().value()))
            .map(Validator.Input::type)
            .distinct()
            .count()
        > 1;
  }

  private static Set<InputType> accepted(Condition condition) {
    if (condition instanceof Required) {
      return EnumSet.allOf(InputType.class);
    }
    if (condition instanceof Is) {
      return EnumSet.of(InputType.ANY);
    }
    if (condition instanceof Range) {
      return NUMBERS;
    }
    if (condition instanceof Size) {
      return COUNTED;
    }
    return condition instanceof OneOf ? ENUMERABLE : TEXT;
  }

  private static String names(Set<InputType> types) {
    return types.stream().map(InputType::keyword).collect(Collectors.joining(", "));
  }
}
