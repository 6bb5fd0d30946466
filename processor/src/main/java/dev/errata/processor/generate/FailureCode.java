package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.plan.ArgumentPlan;
import dev.errata.processor.plan.ArgumentPlan.Source;
import dev.errata.processor.plan.CheckPlan;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The code that hands the error of a failed check to the consumer. */
final class FailureCode {

  private final Types types;

  FailureCode(Types types) {
    this.types = types;
  }

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
        "failures.accept($Z$T.$L($L))", types.factories, check.error().factory(), arguments);
  }

  private static CodeBlock argument(ArgumentPlan argument, UnaryOperator<String> variable) {
    String passed = argument.source() == Source.VALUE
        ? variable.apply(argument.input())
        : argument.source().name().toLowerCase(Locale.ROOT);
    return switch (argument.conversion()) {
      case NONE -> CodeBlock.of("$L", passed);
      case TO_TEXT -> CodeBlock.of("$T.valueOf($L)", String.class, passed);
      case TO_DECIMAL -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, passed);
    };
  }
}
