package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.text.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Generates the method that finds the error of what was received. */
final class CodeLookUp {

  private final CatalogPlan plan;
  private final SharedCodesClass shared;
  private final ClassName errorCode;
  private final boolean usesStatus;

  CodeLookUp(CatalogPlan plan, SharedCodesClass shared) {
    this.plan = plan;
    this.shared = shared;
    this.errorCode = plan.names().errorCode();
    this.usesStatus = !plan.errorsByStatus().isEmpty() || shared.isNeeded();
  }

  /**
   * The call of the method, as an expression.
   *
   * @param message the message that was received, as an expression
   */
  CodeBlock call(CodeBlock message) {
    CodeBlock received = usesStatus ? CodeBlock.of("status, code") : CodeBlock.of("code");
    return shared.isNeeded()
        ? CodeBlock.of("errorCodeOf($L, $L)", received, message)
        : CodeBlock.of("errorCodeOf($L)", received);
  }

  MethodSpec method() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("errorCodeOf")
        .addJavadoc("The error of what was received; null if the catalog does not have it.")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(errorCode);
    if (usesStatus) {
      method.addAnnotations(Annotations.usingErrorsOf(plan)).addParameter(Parameters.STATUS);
    }
    method.addParameter(Parameters.CODE);
    if (shared.isNeeded()) {
      method.addParameter(Parameters.MESSAGE).addCode(errorOfId());
    }
    method.addStatement("$1T errorCode = $1T.find(code).orElse(null)", errorCode);
    if (hasAliases()) {
      // What else makes codes out looks at those of now.
      method
          .beginControlFlow("if (errorCode == null && code != null)")
          .addStatement("errorCode = $T.find(code.strip()).orElse(null)", errorCode)
          .endControlFlow();
    }
    if (!plan.errorsByStatus().isEmpty()) {
      method
          .beginControlFlow("if (code == null || code.isBlank())")
          .addCode(errorOfStatus())
          .endControlFlow();
    }
    CodeBlock respelt =
        CodeBlock.of("$T.find($T.values(), code)", RuntimeTypes.RECEIVED_CODES, errorCode);
    return shared.isNeeded()
        ? method
            .beginControlFlow("if (errorCode != null)")
            .addStatement("return errorCode")
            .endControlFlow()
            .addStatement("errorCode = $L", respelt)
            .addCode(shared.choice())
            .build()
        : method
            .addStatement("return errorCode == null$W? $L$W: errorCode", respelt)
            .build();
  }

  private boolean hasAliases() {
    return plan.errors().stream().anyMatch(error -> !error.identity().aliases().isEmpty());
  }

  /** An error that was made here is told by what no other error is called. */
  private CodeBlock errorOfId() {
    return CodeBlock.builder()
        .beginControlFlow("if (message == null)")
        .beginControlFlow("for ($1T each : $1T.values())", errorCode)
        .beginControlFlow("if (each.id().equals(code))")
        .addStatement("return each")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private CodeBlock errorOfStatus() {
    CodeBlock.Builder choice = CodeBlock.builder().beginControlFlow("switch (status)");
    plan.errorsByStatus()
        .forEach((status, error) -> choice
            .add("case $L:\n$>", status)
            .addStatement("return $L", constant(error))
            .add("$<"));
    choice.add("default:\n$>").addStatement("return null").add("$<");
    return choice.endControlFlow().build();
  }

  private CodeBlock constant(ErrorPlan error) {
    return CodeBlock.of("$T.$N", errorCode, error.names().constant());
  }
}
