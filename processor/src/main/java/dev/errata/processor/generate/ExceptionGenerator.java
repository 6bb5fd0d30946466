package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the sealed exception, with a nested class per family and per error. */
final class ExceptionGenerator {

  private final CatalogPlan plan;
  private final Types types;

  ExceptionGenerator(CatalogPlan plan, Types types) {
    this.plan = plan;
    this.types = types;
  }

  TypeSpec generate() {
    TypeSpec.Builder type = TypeSpec.classBuilder(types.exception)
        .addModifiers(types.modifiers(Modifier.ABSTRACT, Modifier.SEALED))
        .superclass(Types.CODED_EXCEPTION)
        .addJavadoc(Javadocs.type(
            plan, "one class for each, made by {@link " + plan.factoriesType() + "}."))
        .addField(serialVersion())
        .addMethod(constructor(
            plan.stackTraces() ? "super(errorCode, cause)" : "super(errorCode, cause, false)"))
        .addMethod(received());
    plan.families().forEach(family -> type.addType(family(family)));
    plan.errors().forEach(error -> type.addType(error(error)));
    return type.addType(unknown()).build();
  }

  private TypeSpec family(FamilyPlan family) {
    return TypeSpec.classBuilder(family.className())
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC, Modifier.SEALED)
        .superclass(types.parent(family.parent()))
        .addJavadoc(Javadocs.family(family))
        .addField(serialVersion())
        .addMethod(constructor("super(errorCode, cause)"))
        .build();
  }

  private TypeSpec error(ErrorPlan error) {
    TypeSpec.Builder type = nested(error.className())
        .superclass(types.parent(error.parent()))
        .addJavadoc(Javadocs.error(error))
        .addAnnotations(Types.deprecation(error));
    for (ParamPlan param : error.params()) {
      type.addField(param.type().boxed(), param.javaName(), Modifier.PRIVATE, Modifier.FINAL);
    }
    type.addMethod(constructor(error));
    MessageCode message = new MessageCode(error, types);
    if (error.message().readable()) {
      type.addMethod(message.readingConstructor());
    }
    error.params().forEach(param -> type.addMethod(accessor(param)));
    if (!error.params().isEmpty()) {
      type.addMethod(params(error));
    }
    if (!error.message().isConstant()) {
      type.addMethod(render(message));
    }
    error.message().sensitive().ifPresent(s -> type.addMethod(maskedMessage(s, message)));
    return type.build();
  }

  private TypeSpec unknown() {
    return nested("Unknown")
        .superclass(types.exception)
        .addJavadoc("An error that was received and that the catalog does not have.\n")
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(int.class, "status")
            .addParameter(String.class, "code")
            .addParameter(String.class, "message")
            .addStatement("super($T.received(status, code, message), null)", Types.ERROR_CODE)
            .build())
        .build();
  }

  private TypeSpec.Builder nested(String className) {
    return TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addField(serialVersion());
  }

  private static FieldSpec serialVersion() {
    return FieldSpec.builder(
            long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("1L")
        .build();
  }

  private static MethodSpec constructor(String superCall) {
    return MethodSpec.constructorBuilder()
        .addParameter(Types.ERROR_CODE, "errorCode")
        .addParameter(Throwable.class, "cause")
        .addStatement(superCall)
        .build();
  }

  private MethodSpec received() {
    return MethodSpec.methodBuilder("received")
        .addJavadoc("Makes this the error that came over the wire.\n")
        .addModifiers(Modifier.FINAL)
        .addParameter(int.class, "status")
        .addParameter(String.class, "message")
        .returns(types.exception)
        .addStatement("receive(status, message)")
        .addStatement("return this")
        .build();
  }

  private MethodSpec constructor(ErrorPlan error) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (ParamPlan param : error.params()) {
      constructor.addParameter(param.type().boxed(), param.javaName());
    }
    constructor
        .addParameter(Throwable.class, "cause")
        .addStatement("super($T.$L, cause)", types.errorCode, error.constant());
    for (ParamPlan param : error.params()) {
      constructor.addStatement("this.$1N = $1N", param.javaName());
    }
    return constructor.build();
  }

  private static MethodSpec accessor(ParamPlan param) {
    return MethodSpec.methodBuilder(param.javaName())
        .addJavadoc(Javadocs.accessor(param))
        .addModifiers(Modifier.PUBLIC)
        .returns(param.type().boxed())
        .addStatement("return $N", param.javaName())
        .build();
  }

  private static MethodSpec params(ErrorPlan error) {
    List<CodeBlock> entries = new ArrayList<>();
    for (ParamPlan param : error.params()) {
      entries.add(CodeBlock.of("$L,$W$N", JavaText.literal(param.name()), param.javaName()));
    }
    return MethodSpec.methodBuilder("params")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(Object.class)))
        .addStatement("return paramsOf($L)", entries.stream().collect(CodeBlock.joining(",$W")))
        .build();
  }

  private static MethodSpec render(MessageCode message) {
    return MethodSpec.methodBuilder("render")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(String.class)
        .addStatement("return $L", message.concatenation(false))
        .build();
  }

  /** Without its values the template is shown: the text as received may hold what is sensitive. */
  private static MethodSpec maskedMessage(ParamPlan sensitive, MessageCode message) {
    return MethodSpec.methodBuilder("getMessage")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .beginControlFlow("if ($N == null)", sensitive.javaName())
        .addStatement("return errorCode().message()")
        .endControlFlow()
        .addStatement("return $L", message.concatenation(true))
        .build();
  }
}
