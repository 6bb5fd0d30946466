package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.function.UnaryOperator;

/** The body of a validator whose checks compare inputs. */
record InputChecks(ValidatorPlan validator, FailureCode failure) {

  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (CheckPlan check : validator.checks()) {
      code.beginControlFlow("if ($L)", check.code().fails(check.operands()))
          .addStatement(failure.of(check, UnaryOperator.identity()))
          .endControlFlow();
    }
    return code.build();
  }
}
