package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.InputPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The body of a validator whose checks compare inputs. */
final class InputChecks {

  private final ValidatorPlan validator;
  private final FailureCode failure;

  InputChecks(Types types, ValidatorPlan validator) {
    this.validator = validator;
    this.failure = new FailureCode(types);
  }

  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (CheckPlan check : validator.checks()) {
      code.beginControlFlow("if ($L)", fails(check))
          .addStatement(failure.of(check, UnaryOperator.identity()))
          .endControlFlow();
    }
    return code.build();
  }

  private CodeBlock fails(CheckPlan check) {
    List<String> inputs = check.inputs();
    if (check.condition() instanceof Condition.AllOrNone) {
      String anyPresent = join(inputs, "$ != null", " || ");
      String anyAbsent = join(inputs, "$ == null", " || ");
      return inputs.size() == 2
          ? CodeBlock.of("($L == null) != ($L == null)", inputs.get(0), inputs.get(1))
          : CodeBlock.of("($L)$W&& ($L)", anyPresent, anyAbsent);
    }
    if (check.condition() instanceof Condition.AtMostOne) {
      return inputs.size() == 2
          ? CodeBlock.of("$L", join(inputs, "$ != null", " && "))
          : CodeBlock.of("$L > 1", join(inputs, "($ == null ? 0 : 1)", " + "));
    }
    String present = join(inputs, "$ != null", " && ");
    return CodeBlock.of(
        "$L$W&& $L",
        present,
        check.condition() instanceof Condition.Equal ? differ(inputs) : equal(inputs));
  }

  private CodeBlock equal(List<String> inputs) {
    return CodeBlock.of(
        isDecimal(inputs.get(0)) ? "$L.compareTo($L) == 0" : "$L.equals($L)",
        inputs.get(0),
        inputs.get(1));
  }

  private CodeBlock differ(List<String> inputs) {
    return CodeBlock.of(
        isDecimal(inputs.get(0)) ? "$L.compareTo($L) != 0" : "!$L.equals($L)",
        inputs.get(0),
        inputs.get(1));
  }

  /** Decimals that differ by trailing zeros alone are equal. */
  private boolean isDecimal(String javaName) {
    return validator.inputs().contains(new InputPlan(javaName, InputType.DECIMAL));
  }

  private static String join(List<String> inputs, String form, String separator) {
    return inputs.stream()
        .map(input -> form.replace("$", input))
        .collect(Collectors.joining(separator));
  }
}
