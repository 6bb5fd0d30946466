package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Generates the enum of error codes. */
final class ErrorCodeGenerator {

  private final CatalogPlan plan;
  private final Types types;
  private final List<Property> properties;

  /** A property of every constant: a field, a constructor argument and a method. */
  private record Property(String name, Class<?> type, Function<ErrorPlan, CodeBlock> argument) {}

  ErrorCodeGenerator(CatalogPlan plan, Types types) {
    this.plan = plan;
    this.types = types;
    this.properties = properties(plan.errors());
  }

  TypeSpec generate() {
    TypeSpec.Builder type = TypeSpec.enumBuilder(types.errorCode)
        .addModifiers(types.modifiers())
        .addSuperinterface(Types.ERROR_CODE)
        .addJavadoc(Javadocs.type(plan, "one constant for each."));
    for (ErrorPlan error : plan.errors()) {
      type.addEnumConstant(error.constant(), constant(error));
    }
    type.addField(index());
    properties.forEach(property -> type.addField(field(property)));
    type.addStaticBlock(fillIndex());
    type.addMethod(constructor()).addMethod(find());
    properties.forEach(property -> type.addMethod(accessor(property)));
    if (plan.errors().stream().anyMatch(ErrorPlan::retryable)) {
      type.addMethod(retryable());
    }
    return type.addType(ids()).build();
  }

  /** What no error of the catalog has is left to the defaults of the interface. */
  private static List<Property> properties(List<ErrorPlan> errors) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Property("code", String.class, e -> CodeBlock.of("Id.$L", e.constant())));
    properties.add(new Property("status", int.class, e -> CodeBlock.of("$L", e.status())));
    properties.add(
        new Property("message", String.class, e -> JavaText.literal(e.message().text())));
    if (errors.stream().anyMatch(error -> !error.description().isEmpty())) {
      properties.add(
          new Property("description", String.class, e -> JavaText.literal(e.description())));
    }
    if (errors.stream().anyMatch(error -> !error.solution().isEmpty())) {
      properties.add(new Property("solution", String.class, e -> JavaText.literal(e.solution())));
    }
    return properties;
  }

  private TypeSpec constant(ErrorPlan error) {
    CodeBlock arguments = properties.stream()
        .map(property -> property.argument().apply(error))
        .collect(CodeBlock.joining(",\n"));
    return TypeSpec.anonymousClassBuilder(CodeBlock.of("\n$>$>$L$<$<", arguments))
        .addJavadoc(Javadocs.error(error))
        .addAnnotations(Types.deprecation(error))
        .build();
  }

  private FieldSpec index() {
    TypeName map = ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), types.errorCode);
    // In small letters, since the name of a constant might be that of an error.
    return FieldSpec.builder(map, "byCode", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T<>()", HashMap.class)
        .build();
  }

  private CodeBlock fillIndex() {
    return CodeBlock.builder()
        .beginControlFlow("for ($T errorCode : values())", types.errorCode)
        .addStatement("byCode.put(errorCode.code, errorCode)")
        .endControlFlow()
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Property property : properties) {
      constructor
          .addParameter(property.type(), property.name())
          .addStatement("this.$1N = $1N", property.name());
    }
    return constructor.build();
  }

  private MethodSpec find() {
    return MethodSpec.methodBuilder("find")
        .addJavadoc(
            "Finds an error by its code on the wire; empty for any other text, and for null.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(String.class, "code")
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), types.errorCode))
        .addStatement("return $T.ofNullable(byCode.get(code))", Optional.class)
        .build();
  }

  private static FieldSpec field(Property property) {
    return FieldSpec.builder(property.type(), property.name(), Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }

  private static MethodSpec accessor(Property property) {
    return MethodSpec.methodBuilder(property.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(property.type())
        .addStatement("return $N", property.name())
        .build();
  }

  private MethodSpec retryable() {
    CodeBlock retryable = plan.errors().stream()
        .filter(ErrorPlan::retryable)
        .map(error -> CodeBlock.of("$L", error.constant()))
        .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("retryable")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .beginControlFlow("return switch (this)")
        .addStatement("case $L -> true", retryable)
        .addStatement("default -> false")
        .addCode("$<};\n")
        .build();
  }

  private TypeSpec ids() {
    TypeSpec.Builder ids = TypeSpec.classBuilder("Id")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(
            "The codes as they stand on the wire: for annotations and for {@code switch}.\n")
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (ErrorPlan error : plan.errors()) {
      ids.addField(FieldSpec.builder(
              String.class, error.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
          .addJavadoc(Javadocs.error(error))
          .addAnnotations(Types.deprecation(error))
          .initializer(JavaText.literal(error.code()))
          .build());
    }
    return ids.build();
  }
}
