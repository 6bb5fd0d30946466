package dev.errata.processor.generate;

import dev.errata.processor.plan.ArgumentPlan;
import dev.errata.processor.plan.ArgumentPlan.Source;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.CheckPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The code that hands the error of a failed check to the consumer.
 *
 * @param plan what the factories are called
 * @param types what types are called there
 */
record FailureCode(CatalogPlan plan, Types types) {

  /**
   * A call of the consumer, as a statement.
   *
   * @param variable the variable in which the value of an input is at hand
   */
  String of(CheckPlan check, UnaryOperator<String> variable) {
    List<String> arguments =
        check.arguments().stream().map(argument -> argument(argument, variable)).toList();
    return "failures.accept(" + JavaSource.GAP + plan.names().factories().simpleName() + "."
        + check.error().names().factory() + "(" + JavaSource.list(arguments) + "));";
  }

  private String argument(ArgumentPlan argument, UnaryOperator<String> variable) {
    String passed = argument.source() == Source.VALUE
        ? variable.apply(argument.input())
        : argument.source().name().toLowerCase(Locale.ROOT);
    return switch (argument.conversion()) {
      case NONE -> passed;
      case TO_TEXT -> types.name(String.class) + ".valueOf(" + passed + ")";
      case TO_DECIMAL -> types.name(BigDecimal.class) + ".valueOf(" + passed + ")";
    };
  }
}
