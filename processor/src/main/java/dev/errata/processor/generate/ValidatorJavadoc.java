package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.InputPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.stream.Collectors;

/** The Javadoc of a validator: its checks in order, each with the error that it earns. */
final class ValidatorJavadoc {

  private ValidatorJavadoc() {}

  static Javadoc throwing(CatalogPlan plan, ValidatorPlan validator) {
    StringBuilder text = new StringBuilder(
            "Holds what is given against these checks, in this order:")
        .append(checks(plan, validator));
    params(validator, text);
    if (!validator.hasSeveralInputs()) {
      if (Inputs.hasSubtypes(validator.inputs().get(0).type())) {
        text.append("@param <T> the type that the caller has it in\n");
      }
      text.append("@return the value\n");
    }
    text.append("@throws ")
        .append(plan.names().exception().simpleName())
        .append(" the error of the first check that fails");
    return Javadoc.of(text.toString());
  }

  static Javadoc reporting(CatalogPlan plan, ValidatorPlan validator) {
    StringBuilder text = new StringBuilder("Reports which of these checks fail, in this order:")
        .append(checks(plan, validator));
    params(validator, text);
    text.append("@param failures takes the errors of all checks that fail, in order");
    return Javadoc.of(text.toString());
  }

  private static void params(ValidatorPlan validator, StringBuilder text) {
    for (InputPlan input : validator.inputs()) {
      text.append("@param ").append(input.javaName()).append(" what is checked; null if absent\n");
    }
  }

  private static String checks(CatalogPlan plan, ValidatorPlan validator) {
    String items = validator.checks().stream()
        .map(check -> "\n  <li>" + item(plan, check))
        .collect(Collectors.joining());
    return "\n\n<ol>" + items + "\n</ol>\n\n";
  }

  private static String item(CatalogPlan plan, CheckPlan check) {
    return ConditionText.of(check)
        + ", else {@link "
        + plan.names().exception().simpleName()
        + "."
        + check.error().names().exception().simpleName()
        + "}";
  }
}
