package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.text.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Generates the method that finds the error of what was received. */
record CodeLookUp(CatalogPlan plan) {

  /** The call of the method, as an expression. */
  CodeBlock call() {
    return CodeBlock.of(usesStatus() ? "errorCodeOf(status, code)" : "errorCodeOf(code)");
  }

  MethodSpec method() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("errorCodeOf")
        .addJavadoc("The error of what was received; null if the catalog does not have it.")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(errorCode());
    if (usesStatus()) {
      method.addAnnotations(Annotations.usingErrorsOf(plan)).addParameter(Parameters.STATUS);
    }
    method
        .addParameter(Parameters.CODE)
        .addStatement("$1T errorCode = $1T.find(code).orElse(null)", errorCode());
    if (usesStatus()) {
      method
          .beginControlFlow("if (code == null || code.isBlank())")
          .addCode(errorOfStatus())
          .endControlFlow();
    }
    return method
        .addStatement(
            "return errorCode == null$W? $T.find($T.values(), code)$W: errorCode",
            RuntimeTypes.RECEIVED_CODES,
            errorCode())
        .build();
  }

  private boolean usesStatus() {
    return !plan.errorsByStatus().isEmpty();
  }

  private CodeBlock errorOfStatus() {
    CodeBlock.Builder choice = CodeBlock.builder().beginControlFlow("switch (status)");
    plan.errorsByStatus()
        .forEach((status, error) -> choice
            .add("case $L:\n$>", status)
            .addStatement("return $T.$N", errorCode(), error.names().constant())
            .add("$<"));
    choice.add("default:\n$>").addStatement("return null").add("$<");
    return choice.endControlFlow().build();
  }

  private ClassName errorCode() {
    return plan.names().errorCode();
  }
}
