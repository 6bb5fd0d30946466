package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The methods of a family that differ by error: each tells the errors apart, and has a part for
 * each of them.
 *
 * @param errorCode the enum that tells them apart
 */
record FamilyMethods(ClassName errorCode) {

  private static final TypeName VALUES = Parameters.VALUES.type();
  private static final ClassName STRING = ClassName.get(String.class);

  Stream<MethodSpec> read(List<ErrorPlan> errors) {
    MethodSpec read = MethodSpec.methodBuilder("read")
        .addJavadoc("Reads the values back from a message; null where it is worded otherwise.")
        .addModifiers(Modifier.STATIC)
        .addParameter(errorCode, "errorCode")
        .addParameter(Parameters.MESSAGE)
        .returns(VALUES)
        .addCode(OrdinalSwitch.of(
            CodeBlock.of("errorCode"),
            errors,
            error -> CodeBlock.of("valuesOf$L(message)", error.names().base()),
            CodeBlock.of("return NO_VALUES")))
        .build();
    return Stream.concat(Stream.of(read), errors.stream().map(FamilyMethods::valuesOf));
  }

  private static MethodSpec valuesOf(ErrorPlan error) {
    MessageCode message = new MessageCode(error.message());
    MethodSpec.Builder valuesOf = MethodSpec.methodBuilder(
            "valuesOf" + error.names().base())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(STRING, error.message().textVariable())
        .returns(VALUES);
    if (error.message().readable()) {
      valuesOf.addCode(message.reading());
    }
    CodeBlock values = error.params().stream().map(message::read).collect(CodeBlock.joining(",$W"));
    return valuesOf.addStatement("return new $T {$Z$L}", VALUES, values).build();
  }

  Stream<MethodSpec> params(List<ErrorPlan> errors) {
    MethodSpec params = MethodSpec.methodBuilder("params")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(ErrorClassGenerator.PARAMS)
        .build();
    return inParts(params, "paramsOf", errors, error -> MessageCode.paramsOf(error, values(error)));
  }

  Stream<MethodSpec> render(List<ErrorPlan> errors) {
    MethodSpec render = MethodSpec.methodBuilder("render")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PROTECTED)
        .returns(STRING)
        .build();
    return inParts(
        render,
        "render",
        errors,
        error -> new MessageCode(error.message()).concatenation(values(error)));
  }

  /** Without its values the template is shown: the text as received may hold what is sensitive. */
  Stream<MethodSpec> getMessage(List<ErrorPlan> errors) {
    MethodSpec getMessage = MethodSpec.methodBuilder("getMessage")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(STRING)
        .build();
    return inParts(
        getMessage,
        "mask",
        errors,
        error -> CodeBlock.of(
            "$L == null$W? errorCode().message()$W: $L",
            values(error).apply(error.message().sensitive().orElseThrow()),
            new MessageCode(error.message()).masked(values(error))));
  }

  /** A method of the superclass, which for the given errors calls a part of its own. */
  private Stream<MethodSpec> inParts(
      MethodSpec method,
      String part,
      List<ErrorPlan> errors,
      Function<ErrorPlan, CodeBlock> value) {
    CodeBlock choice = OrdinalSwitch.of(
        CodeBlock.of("(($T) errorCode())", errorCode),
        errors,
        error -> CodeBlock.of("$L$L()", part, error.names().base()),
        CodeBlock.of("return super.$N()", method));
    return Stream.concat(
        Stream.of(method.toBuilder().addCode(choice).build()),
        errors.stream()
            .map(error -> MethodSpec.methodBuilder(part + error.names().base())
                .addModifiers(Modifier.PRIVATE)
                .returns(method.returnType())
                .addStatement("return $L", value.apply(error))
                .build()));
  }

  private static Function<ParamPlan, CodeBlock> values(ErrorPlan error) {
    return param -> CodeBlock.of("values[$L]", error.params().indexOf(param));
  }
}
