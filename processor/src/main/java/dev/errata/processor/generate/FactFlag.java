package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.ErrorPlan;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What is true or false of an error, and for most the same: a set of the others.
 *
 * @param errorCode the enum
 * @param name the name of the enum's accessor
 * @param usual what most errors have
 * @param constant the name of the set
 * @param others the others
 */
record FactFlag(
    ClassName errorCode, String name, boolean usual, String constant, List<ErrorPlan> others) {

  /** The method of the enum that asks for it, which the class of facts holds. */
  MethodSpec accessor(ClassName facts) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addStatement("return $L", ofThis(facts))
        .build();
  }

  private CodeBlock ofThis(ClassName facts) {
    if (others.isEmpty()) {
      return CodeBlock.of("$L", usual);
    }
    return CodeBlock.of("$L$T.$N.contains(this)", usual ? "!" : "", facts, constant);
  }

  /** Empty if there are no others. */
  Optional<FieldSpec> field() {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), errorCode);
    CodeBlock constants = others.stream()
        .map(error -> CodeBlock.of("$T.$N", errorCode, error.names().constant()))
        .collect(CodeBlock.joining(",$W"));
    return Optional.of(FieldSpec.builder(set, constant, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($Z$L)", EnumSet.class, constants)
        .build());
  }
}
