package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What all exception classes have. */
final class ExceptionClass {

  private static final FieldSpec SERIAL_VERSION = FieldSpec.builder(
          TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
      .initializer("1L")
      .build();

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

  /** The class of what was received and the catalog does not have. */
  static TypeSpec unknown(ClassName name, ClassName parent, CodeBlock passed) {
    return builder(name, parent)
        .addJavadoc("An error that was received and that the catalog does not have.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(Parameters.STATUS)
            .addParameter(Parameters.CODE)
            .addParameter(Parameters.MESSAGE)
            .addStatement("super($L)", passed)
            .build())
        .build();
  }
}
