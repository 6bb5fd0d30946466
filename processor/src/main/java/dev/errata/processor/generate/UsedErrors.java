package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.TypeNames;
import dev.errata.processor.text.JavadocText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Generates what decodes errors of other interfaces too: their exceptions and the catalog's own
 * have no parent in common but the runtime's.
 */
record UsedErrors(CatalogPlan plan) {

  private static final String DECODED_ELSEWHERE = "decodedElsewhere";
  private static final CodeBlock OWN_UNKNOWN =
      CodeBlock.of("decodedUnknown(status, code,$Wmessage,$Wcause)");

  /** What the methods return that decode. */
  ClassName decoded() {
    return plan.usesOthers() ? RuntimeTypes.CODED_EXCEPTION : plan.names().exception();
  }

  /** The method that makes all that is decoded. */
  String maker() {
    return plan.usesOthers() ? "makeAny" : "make";
  }

  /** The APIs that are used, as an argument with a comma behind it; nothing if there are none. */
  CodeBlock apis() {
    return plan.usesOthers()
        ? CodeBlock.of(
            "new $T<?>[] {$L},\n",
            RuntimeTypes.ERROR_API,
            plan.used().stream()
                .map(used -> CodeBlock.of("$T.API", used.factories()))
                .collect(CodeBlock.joining(",$W")))
        : CodeBlock.of("");
  }

  /** Where else a code is looked for, as a part of a sentence; empty if nowhere. */
  String javadoc() {
    return plan.usesOthers()
        ? "is looked for in "
            + plan.used().stream()
                .map(used -> JavadocText.code(used.factories().canonicalName()))
                .collect(Collectors.joining(", "))
            + "; one that is not there either "
        : "";
  }

  /** The call of the method that makes the exception of any other code, as an expression. */
  CodeBlock call(CodeBlock message, String given, String cause) {
    return CodeBlock.of(DECODED_ELSEWHERE + "(status, code,$W$L,$W$L,$W$L)", message, given, cause);
  }

  /**
   * The method that makes the exception of a code that the catalog does not have. A code counts
   * more than a family. An answer without a code is of whoever was asked, and what is made here has
   * a code of the catalog: neither is looked for elsewhere.
   */
  MethodSpec decodedElsewhere() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(DECODED_ELSEWHERE)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameters(DecodingMethods.RECEIVED)
        .addParameter(Parameters.GIVEN)
        .addParameter(Parameters.CAUSE)
        .returns(decoded())
        .beginControlFlow("if (message == null || code == null || code.isBlank())")
        .addStatement("return $L", OWN_UNKNOWN)
        .endControlFlow();
    List<TypeNames> used = plan.used();
    for (int i = 0; i < used.size(); i++) {
      method
          .addStatement(
              "$T used$L = $T.API.decode(status, code,$Wmessage,$Wgiven,$Wcause)",
              decoded(),
              i,
              used.get(i).factories())
          .beginControlFlow("if (used$L.errorCode() instanceof $T<?>)", i, Enum.class)
          .addStatement("return used$L", i)
          .endControlFlow();
    }
    method
        .addStatement("$T own = $L", plan.names().exception(), OWN_UNKNOWN)
        .beginControlFlow("if (!(own instanceof $T))", plan.names().unknown())
        .addStatement("return own")
        .endControlFlow();
    for (int i = 0; i < used.size(); i++) {
      method
          .beginControlFlow("if (!(used$L instanceof $T))", i, used.get(i).unknown())
          .addStatement("return used$L", i)
          .endControlFlow();
    }
    return method.addStatement("return own").build();
  }
}
