package dev.errata.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class that makes errors: a factory for each, and the one that decodes. */
final class FactoriesGenerator {

  private final CatalogPlan plan;
  private final Types types;

  FactoriesGenerator(CatalogPlan plan, Types types) {
    this.plan = plan;
    this.types = types;
  }

  TypeSpec generate() {
    TypeSpec.Builder type = TypeSpec.classBuilder(types.factories)
        .addModifiers(types.modifiers(Modifier.FINAL))
        .addJavadoc(
            Javadocs.type(plan, "one factory for each, and {@code decode} for those received."))
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (ErrorPlan error : plan.errors()) {
      type.addMethod(factory(error, false));
      type.addMethod(factory(error, true));
    }
    return type.addMethod(decode()).build();
  }

  private MethodSpec factory(ErrorPlan error, boolean hasCause) {
    MethodSpec.Builder factory = MethodSpec.methodBuilder(error.factory())
        .addJavadoc(Javadocs.factory(error, hasCause))
        .addAnnotations(Types.deprecation(error))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(types.of(error));
    List<CodeBlock> arguments = new ArrayList<>();
    for (ParamPlan param : error.params()) {
      factory.addParameter(param.type().given(), param.javaName());
      arguments.add(CodeBlock.of("$N", param.javaName()));
    }
    if (hasCause) {
      factory.addParameter(Throwable.class, "cause");
    }
    arguments.add(CodeBlock.of(hasCause ? "cause" : "null"));
    return factory
        .addStatement(
            "return new $T($L)",
            types.of(error),
            arguments.stream().collect(CodeBlock.joining(",$W")))
        .build();
  }

  private MethodSpec decode() {
    MethodSpec.Builder decode = MethodSpec.methodBuilder("decode")
        .addJavadoc(Javadocs.block(
            "Makes the error that was received.\n\n<p>A code that the catalog does not have becomes {@link "
                + plan.exceptionType()
                + ".Unknown}. The message is kept as it came; its parameters are read back from it, and are null if it is not worded as the"
                + " catalog has it.\n\n@param status the HTTP status received\n@param"
                + " code the code received; null is read as empty\n@param message the"
                + " message received; null is read as empty"))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(int.class, "status")
        .addParameter(String.class, "code")
        .addParameter(String.class, "message")
        .returns(types.exception);
    if (plan.hasDeprecated()) {
      decode.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "deprecation")
          .build());
    }
    return decode
        .addStatement("$T errorCode = $T.find(code).orElse(null)", types.errorCode, types.errorCode)
        .beginControlFlow("if (errorCode == null)")
        .addStatement("return new $T(status, code, message)", types.nested("Unknown"))
        .endControlFlow()
        .addCode("$T exception =$>$>\nswitch (errorCode) {\n$>", types.exception)
        .addCode(cases())
        .addCode("$<};\n$<$<")
        .addStatement("return exception.received(status, message)")
        .build();
  }

  private CodeBlock cases() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ErrorPlan error : plan.errors()) {
      cases.add("case $L ->", error.constant());
      if (error.message().readable()) {
        cases.add("$Wnew $T(message);\n", types.of(error));
      } else {
        String absent = "null, ".repeat(error.params().size());
        cases.add("$Wnew $T($Lnull);\n", types.of(error), absent);
      }
    }
    return cases.build();
  }
}
