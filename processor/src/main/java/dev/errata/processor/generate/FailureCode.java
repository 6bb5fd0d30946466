package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.check.Count;
import dev.errata.processor.plan.ArgumentPlan;
import dev.errata.processor.plan.CheckPlan;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * The code that hands the error of a failed check to the consumer.
 *
 * @param factories the class that makes errors
 */
record FailureCode(ClassName factories) {

  /** The parameter that takes errors. */
  static final String CONSUMER = "failures";

  /**
   * A call of the consumer.
   *
   * @param variable the variable in which the value of an input is at hand
   */
  CodeBlock of(CheckPlan check, UnaryOperator<String> variable) {
    CodeBlock arguments = check.arguments().stream()
        .map(argument -> argument(argument, variable))
        .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "$N.accept($Z$T.$N($L))", CONSUMER, factories, check.error().names().factory(), arguments);
  }

  private static CodeBlock argument(ArgumentPlan argument, UnaryOperator<String> variable) {
    String passed =
        argument.count().map(Count::variable).orElseGet(() -> variable.apply(argument.input()));
    return switch (argument.conversion()) {
      case NONE -> CodeBlock.of("$N", passed);
      case TO_TEXT -> CodeBlock.of("$T.valueOf($N)", String.class, passed);
      case TO_DECIMAL -> CodeBlock.of("$T.valueOf($N)", BigDecimal.class, passed);
    };
  }
}
