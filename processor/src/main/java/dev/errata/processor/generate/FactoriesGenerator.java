package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.text.JavadocText;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class that makes errors: a factory for each, and the one that decodes. */
final class FactoriesGenerator {

  private static final String DECODE = """
      Makes the error that was received.

      <p>A code that the catalog does not have becomes {@link %s.Unknown}. The message is kept as it \
      came; its parameters are read back from it, and are null if it is not worded as the catalog \
      has it.

      @param status the HTTP status received
      @param code the code received; null is read as empty
      @param message the message received; null is read as empty
      @return the error""";

  private final CatalogPlan plan;
  private final ExceptionGenerator exceptions;
  private final Javadocs javadocs;

  FactoriesGenerator(CatalogPlan plan, ExceptionGenerator exceptions, Javadocs javadocs) {
    this.plan = plan;
    this.exceptions = exceptions;
    this.javadocs = javadocs;
  }

  TypeSpec type() {
    return TypeSpec.classBuilder(plan.names().factories())
        .addJavadoc("$L", javadoc())
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethods(plan.errors().stream().flatMap(this::factories).toList())
        .addMethod(decode())
        .build();
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

  private MethodSpec decode() {
    ClassName errorCode = plan.names().errorCode();
    ClassName exception = plan.names().exception();
    MethodSpec.Builder decode = MethodSpec.methodBuilder("decode")
        .addJavadoc("$L", JavadocText.wrap(DECODE.formatted(exception.simpleName())))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameters(List.of(Parameters.STATUS, Parameters.CODE, Parameters.MESSAGE))
        .returns(exception)
        .addStatement("$1T errorCode = $1T.find(code).orElse(null)", errorCode)
        .beginControlFlow("if (errorCode == null)")
        .addStatement("return new $T(status, code, message)", plan.names().unknown())
        .endControlFlow()
        .addComment("In the order of the constants.")
        .addCode(OrdinalSwitch.of(
            CodeBlock.of("errorCode"),
            plan.errors(),
            exceptions::received,
            CodeBlock.of("throw new $T(errorCode)", AssertionError.class)));
    if (plan.hasDeprecated()) {
      decode.addAnnotation(Annotations.SUPPRESS_DEPRECATION);
    }
    return decode.build();
  }
}
