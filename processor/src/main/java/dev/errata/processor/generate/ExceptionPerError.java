package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the sealed exception with a class for each error, which knows which error it is. */
record ExceptionPerError(CatalogPlan plan, Javadocs javadocs) implements ExceptionGenerator {

  @Override
  public TypeSpec type() {
    return ExceptionClass.builder(plan.names().exception(), RuntimeTypes.CODED_EXCEPTION)
        .addJavadoc("$L", javadoc())
        .addModifiers(Modifier.ABSTRACT, Modifier.SEALED)
        .addMethod(constructor(Parameters.ERROR_CODE, Parameters.CAUSE))
        .addMethod(constructor(
            Parameters.ERROR_CODE, Parameters.STATUS, Parameters.MESSAGE, Parameters.CAUSE))
        .addMethod(ExceptionClass.writeReplace(plan.names()))
        .addMethods(ExceptionClass.ofLanguages(plan))
        .addTypes(plan.families().stream().map(ExceptionPerError::family).toList())
        .addTypes(plan.errors().stream().map(this::error).toList())
        .addType(unknown())
        .build();
  }

  @Override
  public CodeBlock made(ErrorPlan error, CodeBlock cause) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (ParamPlan param : error.params()) {
      arguments.add(CodeBlock.of("$N", param.javaName()));
    }
    arguments.add(cause);
    return CodeBlock.of("new $T($L)", error.names().exception(), CodeBlock.join(arguments, ",$W"));
  }

  @Override
  public CodeBlock received(ErrorPlan error) {
    return CodeBlock.of(
        "new $T($L)",
        error.names().exception(),
        Parameters.handedOn(ExceptionClass.received(error)));
  }

  @Override
  public CodeBlock received(ClassName family) {
    return CodeBlock.of("new $T(received, status, message, cause)", family);
  }

  private String javadoc() {
    return Javadocs.type(
        plan.origin(),
        "one class for each, made by {@link " + plan.names().factories().simpleName() + "}.");
  }

  private MethodSpec constructor(ParameterSpec... parameters) {
    return MethodSpec.constructorBuilder()
        .addParameters(List.of(parameters))
        .addStatement(
            plan.options().stackTraces() ? "super($L)" : "super($L, false)",
            Parameters.handedOn(List.of(parameters)))
        .build();
  }

  private static TypeSpec family(FamilyPlan family) {
    return ExceptionClass.builder(family.exception(), family.parent())
        .addJavadoc("$L", Javadocs.family(family))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
        .addMethod(ExceptionClass.passingConstructor(Parameters.ERROR_CODE, Parameters.CAUSE))
        .addMethod(receivingConstructor())
        .build();
  }

  private TypeSpec error(ErrorPlan error) {
    return new ErrorClassGenerator(plan.names().errorCode(), error, javadocs).type();
  }

  private TypeSpec unknown() {
    return ExceptionClass.unknown(plan.names())
        .addMethod(receivingConstructor())
        .build();
  }

  private static MethodSpec receivingConstructor() {
    return ExceptionClass.passingConstructor(
        Parameters.ERROR_CODE, Parameters.STATUS, Parameters.MESSAGE, Parameters.CAUSE);
  }
}
