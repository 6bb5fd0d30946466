package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.TypeNames;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What all exception classes have. */
final class ExceptionClass {

  static final FieldSpec SERIAL_VERSION = FieldSpec.builder(
          TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
      .initializer("1L")
      .build();

  private static final String WRITE_REPLACE = """
      Has serialization write what the exception says, for any version of the catalog.

      @return what is written in its place""";

  private ExceptionClass() {}

  static TypeSpec.Builder builder(ClassName name, ClassName parent) {
    return TypeSpec.classBuilder(name)
        .addAnnotation(RuntimeTypes.GENERATED)
        .superclass(parent)
        .addField(SERIAL_VERSION);
  }

  /** A constructor of a class that is only ever extended. */
  static MethodSpec passingConstructor(ParameterSpec... parameters) {
    return MethodSpec.constructorBuilder()
        .addParameters(List.of(parameters))
        .addStatement("super($L)", Parameters.handedOn(List.of(parameters)))
        .build();
  }

  /** The parameters of the constructor of what was received. */
  static List<ParameterSpec> received(ErrorPlan error) {
    return error.params().isEmpty()
        ? List.of(Parameters.STATUS, Parameters.MESSAGE, Parameters.CAUSE)
        : List.of(Parameters.STATUS, Parameters.MESSAGE, Parameters.GIVEN, Parameters.CAUSE);
  }

  /** What makes exceptions survive Java serialization, whatever becomes of the catalog. */
  static MethodSpec writeReplace(TypeNames names) {
    return MethodSpec.methodBuilder("writeReplace")
        .addJavadoc("$L", WRITE_REPLACE)
        .addModifiers(Modifier.FINAL)
        .returns(Object.class)
        .addStatement("return new $T(this)", names.serialized())
        .build();
  }

  /** What the base class has of other languages. */
  static List<MethodSpec> ofLanguages(CatalogPlan plan) {
    if (plan.languages().isEmpty()) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>(new TranslatedMethods(plan).ofBase());
    methods.addAll(new WordingMethods(plan).all());
    return methods;
  }

  /** The class of what was received and the catalog does not have. */
  static TypeSpec.Builder unknown(TypeNames names) {
    return builder(names.unknown(), names.exception())
        .addJavadoc("An error that was received and that the catalog does not have.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }
}
