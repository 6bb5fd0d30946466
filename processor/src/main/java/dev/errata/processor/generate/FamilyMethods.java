package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import java.io.Serializable;
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
        .addJavadoc("Reads the values back; those that cannot be told for sure are null.")
        .addModifiers(Modifier.STATIC)
        .addParameter(errorCode, "errorCode")
        .addParameter(Parameters.MESSAGE)
        .addParameter(Parameters.GIVEN)
        .returns(VALUES)
        .addCode(OrdinalSwitch.of(
            CodeBlock.of("errorCode.ordinal()"),
            errors,
            error -> CodeBlock.of("valuesOf$L(message, given)", error.names().base()),
            CodeBlock.of("return NO_VALUES")))
        .build();
    return Stream.concat(Stream.of(read), errors.stream().flatMap(FamilyMethods::valuesOf));
  }

  private static Stream<MethodSpec> valuesOf(ErrorPlan error) {
    ReadingCode reading = ReadingCode.of(error);
    MethodSpec.Builder valuesOf = part("valuesOf", error, Modifier.STATIC)
        .addParameter(Parameters.MESSAGE)
        .addParameter(Parameters.GIVEN)
        .returns(VALUES);
    if (!error.message().isConstant()) {
      valuesOf.addCode(
          error.isSensitive()
              ? CodeBlock.of(
                  "$T $L = readerOf$L(message, given);\n",
                  reading.type(),
                  reading.variable(),
                  error.names().base())
              : reading.declaration());
    }
    CodeBlock values = error.params().stream()
        .map(param -> param.isList()
            ? CodeBlock.of("($T) $L", Serializable.class, reading.value(param))
            : reading.value(param))
        .collect(CodeBlock.joining(",$W"));
    valuesOf.addStatement("return new $T {$Z$L}", VALUES, values);
    return Stream.concat(Stream.of(valuesOf.build()), reading.methods().stream());
  }

  private static MethodSpec readerOf(ErrorPlan error) {
    ReadingCode reading = ReadingCode.of(error);
    return part("readerOf", error, Modifier.STATIC)
        .addParameter(Parameters.MESSAGE)
        .addParameter(Parameters.GIVEN)
        .returns(reading.type())
        .addCode(reading.declaration())
        .addStatement("return $L", reading.variable())
        .build();
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
        error -> new MessageCode(error.message()).rendered(writtenValues(error)));
  }

  /** A text that was received may hold what is sensitive anywhere, but where it is clear. */
  Stream<MethodSpec> getMessage(List<ErrorPlan> errors) {
    MethodSpec getMessage = MethodSpec.methodBuilder("getMessage")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(STRING)
        .build();
    Stream<MethodSpec> readers =
        errors.stream().filter(error -> !error.message().isConstant()).map(FamilyMethods::readerOf);
    return Stream.concat(readers, inParts(getMessage, "mask", errors, FamilyMethods::masked));
  }

  /** The messages in other languages. */
  Stream<MethodSpec> translated(List<ErrorPlan> errors) {
    return Stream.concat(
        inPartsOf(
            TranslatedMethods.overriding(),
            "translated",
            errors,
            error -> TranslatedMethods.choice(error, values(error), writtenValues(error))),
        errors.stream()
            .flatMap(error -> TranslatedMethods.parts(error, writtenValues(error)).stream()));
  }

  private static CodeBlock masked(ErrorPlan error) {
    if (error.message().isConstant()) {
      return CodeBlock.of("errorCode().message()");
    }
    CodeBlock reader =
        CodeBlock.of("readerOf$L(wireMessage(), null)", error.names().base());
    return CodeBlock.of(
        "isReceived()$W? $L$W: $L",
        ReadingCode.of(error).masked(reader),
        new MessageCode(error.message()).masked(writtenValues(error)));
  }

  /** A method of the superclass, which for the given errors calls a part of its own. */
  private Stream<MethodSpec> inParts(
      MethodSpec method,
      String part,
      List<ErrorPlan> errors,
      Function<ErrorPlan, CodeBlock> value) {
    return inPartsOf(
        method,
        part,
        errors,
        error ->
            CodeBlock.builder().addStatement("return $L", value.apply(error)).build());
  }

  /** The same of parts that are several statements. */
  private Stream<MethodSpec> inPartsOf(
      MethodSpec method, String part, List<ErrorPlan> errors, Function<ErrorPlan, CodeBlock> body) {
    CodeBlock arguments = Parameters.handedOn(method.parameters());
    CodeBlock choice = OrdinalSwitch.of(
        CodeBlock.of("ordinal()"),
        errors,
        error -> CodeBlock.of("$L$L($L)", part, error.names().base(), arguments),
        CodeBlock.of("return super.$N($L)", method, arguments));
    return Stream.concat(
        Stream.of(method.toBuilder().addCode(choice).build()),
        errors.stream()
            .map(error -> part(part, error)
                .addParameters(method.parameters())
                .returns(method.returnType())
                .addCode(body.apply(error))
                .build()));
  }

  /** The part of a method that is about one error. */
  private static MethodSpec.Builder part(String part, ErrorPlan error, Modifier... modifiers) {
    return MethodSpec.methodBuilder(part + error.names().base())
        .addModifiers(Modifier.PRIVATE)
        .addModifiers(modifiers);
  }

  private static Function<ParamPlan, CodeBlock> writtenValues(ErrorPlan error) {
    Function<ParamPlan, CodeBlock> values = values(error);
    return param -> param.isWrittenByErrata()
        ? CodeBlock.of("($T) $L", param.type().boxed(), values.apply(param))
        : values.apply(param);
  }

  private static Function<ParamPlan, CodeBlock> values(ErrorPlan error) {
    return param -> CodeBlock.of("values[$L]", error.params().indexOf(param));
  }
}
