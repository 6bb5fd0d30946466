package dev.errata.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.TypeNames;
import dev.errata.processor.text.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Generates what Java serialization writes for an exception. */
record SerializedClass(TypeNames names) {

  TypeSpec type() {
    return TypeSpec.classBuilder(names.serialized())
        .addJavadoc("An exception as it is serialized, for any version of the catalog.")
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(RuntimeTypes.SERIALIZED_ERROR)
        .addField(ExceptionClass.SERIAL_VERSION)
        .addMethod(constructor())
        .addMethod(restore())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(names.exception(), "exception")
        .addStatement("super(exception)")
        .build();
  }

  private MethodSpec restore() {
    return MethodSpec.methodBuilder("restore")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(Parameters.STATUS)
        .addParameter(Parameters.CODE)
        .addParameter(Parameters.MESSAGE)
        .addParameter(Parameters.GIVEN)
        .addParameter(Parameters.CAUSE)
        .returns(names.exception())
        .addStatement("return make(status, code, message, given, cause)")
        .build();
  }
}
