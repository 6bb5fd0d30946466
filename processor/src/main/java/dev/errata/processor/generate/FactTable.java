package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * What every error has a value of: an array in the order of the constants.
 *
 * @param name the name of the enum's accessor
 * @param element the type of a value
 * @param constant the name of the array
 * @param values the values, as expressions
 */
record FactTable(String name, TypeName element, String constant, List<String> values) {

  /** The method of the enum that asks for it, which the class of facts holds. */
  MethodSpec accessor(ClassName facts) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(element)
        .addStatement("return $T.$N[ordinal()]", facts, constant)
        .build();
  }

  FieldSpec field() {
    return FieldSpec.builder(ArrayTypeName.of(element), constant, Modifier.STATIC, Modifier.FINAL)
        .initializer("$N()", methodName())
        .build();
  }

  MethodSpec method() {
    return ArrayMethod.of(element, methodName(), values);
  }

  private String methodName() {
    return constant.toLowerCase(Locale.ROOT);
  }
}
