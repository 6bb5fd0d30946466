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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the exception class of an error. */
final class ErrorClassGenerator {

  static final TypeName PARAMS = ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private static final ClassName STRING = ClassName.get(String.class);

  private final ErrorPlan error;
  private final Javadocs javadocs;
  private final MessageCode message;
  private final ReadingCode reading;
  private final CodeBlock constant;

  ErrorClassGenerator(ClassName errorCode, ErrorPlan error, Javadocs javadocs) {
    this.error = error;
    this.javadocs = javadocs;
    this.message = new MessageCode(error.message());
    this.reading = ReadingCode.of(error);
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
        .addMethods(methods())
        .build();
  }

  private static FieldSpec field(ParamPlan param) {
    FieldSpec.Builder field = FieldSpec.builder(param.type().boxed(), param.javaName())
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL);
    // What is serialized in place of the exception has the list; not every list can be.
    return param.isList() ? field.addModifiers(Modifier.TRANSIENT).build() : field.build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    error.params().forEach(p -> constructor.addParameter(p.type().boxed(), p.javaName()));
    constructor.addParameter(Parameters.CAUSE).addStatement("super($L, cause)", constant);
    error
        .params()
        .forEach(p -> constructor.addStatement("this.$N = $L", p.javaName(), Parameters.kept(p)));
    return constructor.build();
  }

  /** A constructor leaves no frame in the stack trace; a method that reads would. */
  private MethodSpec receivingConstructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addParameters(ExceptionClass.received(error))
        .addStatement("super($L, status, message, cause)", constant);
    if (!error.params().isEmpty()) {
      constructor.addJavadoc(
          "Reads the parameters back; those that cannot be told for sure are null.");
    }
    if (isMasked()) {
      constructor.addStatement("$T $L = read(message, given)", reading.type(), reading.variable());
    } else if (!error.message().isConstant()) {
      constructor.addCode(reading.declaration());
    }
    error
        .params()
        .forEach(p -> constructor.addStatement("this.$N = $L", p.javaName(), reading.value(p)));
    return constructor.build();
  }

  /** Whether the message is read once more when it is printed. */
  private boolean isMasked() {
    return error.isSensitive() && !error.message().isConstant();
  }

  private MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Parameters.MESSAGE)
        .addParameter(Parameters.GIVEN)
        .returns(reading.type())
        .addCode(reading.declaration())
        .addStatement("return $L", reading.variable())
        .build();
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
  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (isMasked()) {
      methods.add(read());
    }
    methods.addAll(reading.methods());
    error.params().forEach(param -> methods.add(accessor(param)));
    if (!error.params().isEmpty()) {
      methods.add(params());
    }
    if (!error.message().isConstant()) {
      methods.add(render());
    }
    if (error.isSensitive()) {
      methods.add(getMessage());
    }
    if (error.hasTranslatedValues()) {
      methods.add(translated());
      methods.addAll(TranslatedMethods.parts(error, ErrorClassGenerator::fieldOf));
    }
    return methods;
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
        .addStatement("return $L", message.rendered(ErrorClassGenerator::value))
        .build();
  }

  /** A text that was received may hold what is sensitive anywhere, but where it is clear. */
  private MethodSpec getMessage() {
    MethodSpec.Builder getMessage = MethodSpec.methodBuilder("getMessage")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(STRING);
    if (error.message().isConstant()) {
      return getMessage.addStatement("return errorCode().message()").build();
    }
    CodeBlock reader = CodeBlock.of("read(wireMessage(), null)");
    return getMessage
        .beginControlFlow("if (isReceived())")
        .addStatement("return $L", reading.masked(reader))
        .endControlFlow()
        .addStatement("return $L", message.masked(ErrorClassGenerator::value))
        .build();
  }

  private MethodSpec translated() {
    return TranslatedMethods.overriding().toBuilder()
        .addCode(TranslatedMethods.choice(
            error, ErrorClassGenerator::fieldOf, ErrorClassGenerator::fieldOf))
        .build();
  }

  /** A variable may be called as the field. */
  private static CodeBlock fieldOf(ParamPlan param) {
    return CodeBlock.of("this.$N", param.javaName());
  }

  private static CodeBlock value(ParamPlan param) {
    return CodeBlock.of("$N", param.javaName());
  }
}
