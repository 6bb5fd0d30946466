package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the exception class of an error. */
final class ErrorClassGenerator {

  static final TypeName PARAMS = ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private static final ClassName STRING = ClassName.get(String.class);

  private final ErrorPlan error;
  private final Javadocs javadocs;
  private final MessageCode message;
  private final CodeBlock constant;

  ErrorClassGenerator(ClassName errorCode, ErrorPlan error, Javadocs javadocs) {
    this.error = error;
    this.javadocs = javadocs;
    this.message = new MessageCode(error.message());
    this.constant = CodeBlock.of("$T.$N", errorCode, error.names().constant());
  }

  TypeSpec type() {
    return ExceptionClass.builder(error.names().exception(), error.names().parent())
        .addJavadoc("$L", javadocs.errorClass(error))
        .addAnnotations(Annotations.of(error))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addFields(error.params().stream().map(ErrorClassGenerator::field).toList())
        .addMethod(constructor())
        .addMethod(receivingConstructor())
        .addMethods(error.params().stream().map(ErrorClassGenerator::accessor).toList())
        .addMethods(overrides())
        .build();
  }

  private static FieldSpec field(ParamPlan param) {
    return FieldSpec.builder(param.type().boxed(), param.javaName())
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    error.params().forEach(p -> constructor.addParameter(p.type().boxed(), p.javaName()));
    constructor.addParameter(Parameters.CAUSE).addStatement("super($L, cause)", constant);
    error.params().forEach(p -> constructor.addStatement("this.$1N = $1N", p.javaName()));
    return constructor.build();
  }

  /**
   * A constructor leaves no frame in the stack trace; a method that reads would. The status comes
   * last, or a number and no cause would be taken for a status and no message.
   */
  private MethodSpec receivingConstructor() {
    String text = error.message().textVariable();
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addParameter(STRING, text)
        .addParameter(Parameters.STATUS)
        .addStatement("super($L, status, $N)", constant, text);
    if (!error.params().isEmpty()) {
      constructor.addJavadoc("""
          Reads the parameters back from the message, which may be worded otherwise: then they are
          null.""");
    }
    if (error.message().readable()) {
      constructor.addCode(message.reading());
    }
    error
        .params()
        .forEach(p -> constructor.addStatement("this.$N = $L", p.javaName(), message.read(p)));
    return constructor.build();
  }

  private static MethodSpec accessor(ParamPlan param) {
    return MethodSpec.methodBuilder(param.javaName())
        .addJavadoc("$L", Javadocs.accessor(param))
        .addModifiers(Modifier.PUBLIC)
        .returns(param.type().boxed())
        .addStatement("return $N", param.javaName())
        .build();
  }

  /** What is left to the base class where there is nothing to tell. */
  private List<MethodSpec> overrides() {
    Stream<MethodSpec> params = error.params().isEmpty() ? Stream.of() : Stream.of(params());
    Stream<MethodSpec> render = error.message().isConstant() ? Stream.of() : Stream.of(render());
    Optional<MethodSpec> getMessage = error.message().sensitive().map(this::getMessage);
    return Stream.of(params, render, getMessage.stream())
        .flatMap(method -> method)
        .toList();
  }

  private MethodSpec params() {
    return MethodSpec.methodBuilder("params")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(PARAMS)
        .addStatement("return $L", MessageCode.paramsOf(error, ErrorClassGenerator::value))
        .build();
  }

  private MethodSpec render() {
    return MethodSpec.methodBuilder("render")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PROTECTED)
        .returns(STRING)
        .addStatement("return $L", message.concatenation(ErrorClassGenerator::value))
        .build();
  }

  /** Without its values the template is shown: the text as received may hold what is sensitive. */
  private MethodSpec getMessage(ParamPlan sensitive) {
    return MethodSpec.methodBuilder("getMessage")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(STRING)
        .beginControlFlow("if ($N == null)", sensitive.javaName())
        .addStatement("return errorCode().message()")
        .endControlFlow()
        .addStatement("return $L", message.masked(ErrorClassGenerator::value))
        .build();
  }

  private static CodeBlock value(ParamPlan param) {
    return CodeBlock.of("$N", param.javaName());
  }
}
