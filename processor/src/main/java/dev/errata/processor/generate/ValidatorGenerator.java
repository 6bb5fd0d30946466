package dev.errata.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ConstantPlan;
import dev.errata.processor.plan.ValidatorPlan;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class of validators. */
record ValidatorGenerator(CatalogPlan plan) {

  /** What the throwing form hands to the reporting one. */
  static final String THROW = "THROW";

  TypeSpec type() {
    return TypeSpec.classBuilder(plan.names().validator())
        .addJavadoc("$L", javadoc())
        .addAnnotation(RuntimeTypes.GENERATED)
        .addAnnotations(annotations())
        .addModifiers(Modifier.FINAL)
        .addFields(plan.constants().stream().map(ValidatorGenerator::constant).toList())
        .addField(throwing())
        .addMethod(constructor())
        .addMethods(plan.validators().stream().flatMap(this::validator).toList())
        .build();
  }

  private String javadoc() {
    return Javadocs.type(
        plan.origin(),
        "one validator for each documented limit.\n\n<p>A validator throws the error of the first"
            + " check that fails; with a consumer, it hands over the errors of all. Where a value is"
            + " null, only a check that asks for presence fails.");
  }

  private List<AnnotationSpec> annotations() {
    boolean usesDeprecated = plan.validators().stream()
        .flatMap(validator -> validator.checks().stream())
        .anyMatch(check -> check.error().isDeprecated());
    return usesDeprecated ? List.of(Annotations.SUPPRESS_DEPRECATION) : List.of();
  }

  private static FieldSpec constant(ConstantPlan plan) {
    return field(plan.constant().type(), plan.name())
        .initializer(plan.constant().value())
        .build();
  }

  private FieldSpec throwing() {
    TypeName consumer =
        ParameterizedTypeName.get(ClassName.get(Consumer.class), plan.names().exception());
    return field(consumer, THROW)
        .initializer("exception -> {\n$>throw exception;\n$<}")
        .build();
  }

  private static FieldSpec.Builder field(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  private Stream<MethodSpec> validator(ValidatorPlan validator) {
    ValidatorMethods methods = new ValidatorMethods(plan.names(), validator);
    return Stream.of(methods.throwing(), methods.reporting());
  }
}
