package dev.errata.catalog.rules;

import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Inspection;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A check can be made on the type of its input, and makes sense there. */
final class CheckRule implements Rule {

  /** Why a check cannot be made, and what to do about it. */
  private record Misfit(String text, String help) {}

  @Override
  public void check(Catalog catalog, Report report) {
    Patterns patterns = new Patterns();
    for (Validator validator : catalog.validators()) {
      List<Set<InputType>> types = Narrowing.of(validator);
      for (int i = 0; i < validator.checks().size(); i++) {
        Located<Condition> check = validator.checks().get(i).condition();
        misfit(validator, check.value(), types.get(i))
            .ifPresent(misfit -> report.add(
                check.span(), DiagnosticCode.CHECK_DOES_NOT_FIT, misfit.text(), misfit.help()));
        check.value().inspect(new Inspection(check.span(), types.get(i), patterns, report));
      }
    }
  }

  /** Whether a check can be made where it stands. */
  static boolean fits(Validator validator, Condition condition, Set<InputType> types) {
    return misfit(validator, condition, types).isEmpty();
  }

  private static Optional<Misfit> misfit(
      Validator validator, Condition condition, Set<InputType> types) {
    if (condition.comparesInputs() != validator.hasSeveralInputs()) {
      return condition.comparesInputs()
          ? misfit(
              "this check compares inputs, but the validator has one value",
              "give the validator 'inputs' with a name and a type for each")
          : misfit(
              "this check is about one value, but the validator has several inputs",
              "move the check to a validator with 'input'");
    }
    if (ParamRule.hasTooMany(validator)) {
      return Optional.empty();
    }
    if (condition.needsOneType() && comparesDifferentTypes(condition, validator)) {
      return misfit(
          "the inputs that this check compares have different types", "give both the same type");
    }
    if (condition.accepts().containsAll(types)) {
      return Optional.empty();
    }
    return misfit(
        "this check cannot be made on " + names(types),
        types.contains(InputType.ANY)
            ? "put an 'is' check before it, which says what the value must be"
            : "it is for " + names(condition.accepts()) + ": change the check or the input's type");
  }

  private static Optional<Misfit> misfit(String text, String help) {
    return Optional.of(new Misfit(text, help));
  }

  private static boolean comparesDifferentTypes(Condition condition, Validator validator) {
    List<String> compared = condition.inputs().stream().map(Located::value).toList();
    return validator.inputs().stream()
            .filter(input -> compared.contains(input.name().value()))
            .map(Validator.Input::type)
            .distinct()
            .count()
        > 1;
  }

  private static String names(Set<InputType> types) {
    return types.stream().sorted().map(InputType::keyword).collect(Collectors.joining(", "));
  }
}
