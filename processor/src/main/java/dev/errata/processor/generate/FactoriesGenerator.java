package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.text.RuntimeTypes;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class that makes errors: a factory for each, and the one that decodes. */
final class FactoriesGenerator {

  private final CatalogPlan plan;
  private final ExceptionGenerator exceptions;
  private final Javadocs javadocs;

  FactoriesGenerator(CatalogPlan plan, ExceptionGenerator exceptions, Javadocs javadocs) {
    this.plan = plan;
    this.exceptions = exceptions;
    this.javadocs = javadocs;
  }

  TypeSpec type() {
    SharedCodesClass shared = new SharedCodesClass(plan);
    TypeSpec.Builder type = TypeSpec.classBuilder(plan.names().factories())
        .addJavadoc("$L", javadoc())
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.FINAL)
        .addField(new ApiConstant(plan).field())
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethods(plan.errors().stream().flatMap(this::factories).toList())
        .addMethods(new DecodingMethods(plan, exceptions, shared).all())
        .addType(new SerializedClass(plan.names()).type());
    return shared.isNeeded() ? type.addType(shared.type()).build() : type.build();
  }

  private String javadoc() {
    return Javadocs.type(
        plan.origin(), "one factory for each, and {@code decode} for those received.");
  }

  private Stream<MethodSpec> factories(ErrorPlan error) {
    return Stream.of(factory(error), factoryWithCause(error));
  }

  private MethodSpec factory(ErrorPlan error) {
    return factoryBuilder(error)
        .addJavadoc("$L", javadocs.factory(error))
        .addStatement("return $L", exceptions.made(error, CodeBlock.of("null")))
        .build();
  }

  private MethodSpec factoryWithCause(ErrorPlan error) {
    return factoryBuilder(error)
        .addJavadoc("$L", javadocs.factoryWithCause(error))
        .addParameter(Parameters.CAUSE)
        .addStatement("return $L", exceptions.made(error, CodeBlock.of("cause")))
        .build();
  }

  private static MethodSpec.Builder factoryBuilder(ErrorPlan error) {
    MethodSpec.Builder factory = MethodSpec.methodBuilder(error.names().factory())
        .addAnnotations(Annotations.of(error))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(error.names().exception());
    error.params().forEach(p -> factory.addParameter(p.type().given(), p.javaName()));
    return factory;
  }
}
