package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.text.RuntimeTypes;
import java.io.Serializable;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the sealed exception with a class for each family, which is told the error it is. */
record ExceptionPerFamily(CatalogPlan plan) implements ExceptionGenerator {

  private static final TypeName VALUES = Parameters.VALUES.type();

  private static final FieldSpec NO_VALUES = FieldSpec.builder(VALUES, "NO_VALUES")
      .addModifiers(Modifier.STATIC, Modifier.FINAL)
      .initializer("{}")
      .build();

  @Override
  public TypeSpec type() {
    return ExceptionClass.builder(plan.names().exception(), RuntimeTypes.CODED_EXCEPTION)
        .addJavadoc("$L", javadoc())
        .addModifiers(Modifier.ABSTRACT, Modifier.SEALED)
        .addField(NO_VALUES)
        .addField(values())
        .addMethod(constructor(Parameters.CAUSE))
        .addMethod(constructor(Parameters.STATUS, Parameters.MESSAGE, Parameters.CAUSE))
        .addMethod(ordinal())
        .addMethod(ExceptionClass.writeReplace(plan.names()))
        .addMethods(ExceptionClass.ofLanguages(plan))
        .addTypes(plan.families().stream().map(this::family).toList())
        .addType(unknown())
        .build();
  }

  @Override
  public CodeBlock made(ErrorPlan error, CodeBlock cause) {
    CodeBlock values = error.params().stream()
        .map(param -> param.isList()
            ? CodeBlock.of("($T) ($L)", Serializable.class, Parameters.kept(param))
            : Parameters.kept(param))
        .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "new $T($T.$N,$W$L,$W$L)",
        error.names().exception(),
        plan.names().errorCode(),
        error.names().constant(),
        error.params().isEmpty() ? noValues() : CodeBlock.of("new $T {$L}", VALUES, values),
        cause);
  }

  @Override
  public CodeBlock received(ErrorPlan error) {
    return CodeBlock.of(
        "new $T(errorCode,$W$L,$Wstatus, message, cause)",
        error.names().exception(),
        error.params().isEmpty()
            ? noValues()
            : CodeBlock.of("$T.read(errorCode, message, given)", error.names().exception()));
  }

  @Override
  public CodeBlock received(ClassName family) {
    return CodeBlock.of("new $T(received,$W$L,$Wstatus, message, cause)", family, noValues());
  }

  private String javadoc() {
    return Javadocs.type(
        plan.origin(),
        "one class for each family, made by {@link " + plan.names().factories().simpleName()
            + "}.");
  }

  private static FieldSpec values() {
    return FieldSpec.builder(VALUES, "values", Modifier.FINAL)
        .addJavadoc("The values of the parameters, in their order.")
        .build();
  }

  private MethodSpec constructor(ParameterSpec... parameters) {
    return MethodSpec.constructorBuilder()
        .addParameter(Parameters.ERROR_CODE)
        .addParameter(Parameters.VALUES)
        .addParameters(List.of(parameters))
        .addStatement(
            plan.options().stackTraces() ? "super(errorCode, $L)" : "super(errorCode, $L, false)",
            Parameters.handedOn(List.of(parameters)))
        .addStatement("this.values = values")
        .build();
  }

  private TypeSpec family(FamilyPlan family) {
    return new FamilyClassGenerator(plan.names().errorCode(), family).type();
  }

  /** What was received may have a code of the family that is no constant. */
  private MethodSpec ordinal() {
    return MethodSpec.methodBuilder("ordinal")
        .addJavadoc("The place of the constant; negative if the catalog does not have the code.")
        .addModifiers(Modifier.FINAL)
        .returns(int.class)
        .addStatement(
            "return errorCode() instanceof $T constant ? constant.ordinal() : -1",
            plan.names().errorCode())
        .build();
  }

  private TypeSpec unknown() {
    return ExceptionClass.unknown(plan.names())
        .addMethod(FamilyClassGenerator.receivingConstructor())
        .build();
  }

  private CodeBlock noValues() {
    return CodeBlock.of("$T.$N", plan.names().exception(), NO_VALUES);
  }
}
