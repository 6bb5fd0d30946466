package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The values of {@code one-of} are such as the input can have. */
final class OneOfRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    for (Validator validator : catalog.validators()) {
      List<Set<InputType>> types = Narrowing.of(validator);
      for (int i = 0; i < validator.checks().size(); i++) {
        Check check = validator.checks().get(i);
        if (check.condition().value() instanceof Condition.OneOf oneOf) {
          check(oneOf, types.get(i), report);
        }
      }
    }
  }

  private static void check(Condition.OneOf oneOf, Set<InputType> types, Report report) {
    oneOf.values().stream()
        .filter(value -> !types.isEmpty())
        .filter(value -> types.stream().noneMatch(type -> isOf(type, value.value())))
        .forEach(value -> report(value, types.iterator().next(), report));
  }

  /** Whether an input of that type can have the value; of no other type can this be asked. */
  private static boolean isOf(InputType type, String value) {
    try {
      switch (type) {
        case INT -> new BigDecimal(value).intValueExact();
        case LONG -> new BigDecimal(value).longValueExact();
        case DECIMAL -> new BigDecimal(value);
        default -> {}
      }
      return true;
    } catch (ArithmeticException | NumberFormatException e) {
      return false;
    }
  }

  private static void report(Located<String> value, InputType type, Report report) {
    report.add(
        value.span(),
        DiagnosticCode.CHECK_DOES_NOT_FIT,
        "'" + value.value() + "' is no " + type.keyword(),
        "remove it, or change the input's type");
  }
}
