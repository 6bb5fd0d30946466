package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.check.InputTypeNames;
import dev.errata.processor.plan.InputPlan;
import dev.errata.processor.plan.TypeNames;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The two methods of a validator. */
record ValidatorMethods(TypeNames names, ValidatorPlan validator) {

  /** Throws the error of the first check that fails. */
  MethodSpec throwing() {
    return validator.hasSeveralInputs()
        ? throwing(validator.inputs())
        : throwing(validator.inputs().get(0));
  }

  /** Hands the errors of all checks that fail to a consumer. */
  MethodSpec reporting() {
    return method(javadoc().reporting())
        .addParameters(parameters(validator.inputs()))
        .addParameter(failures())
        .addCode(checks())
        .build();
  }

  private MethodSpec throwing(List<InputPlan> inputs) {
    List<ParameterSpec> parameters = parameters(inputs);
    return method(javadoc().throwing())
        .addParameters(parameters)
        .addStatement(reportingCall(parameters))
        .build();
  }

  /** Returns its argument, so that it can stand where the argument is used. */
  private MethodSpec throwing(InputPlan input) {
    List<TypeVariableName> variables = typeVariables(input.type());
    TypeName type = variables.isEmpty() ? InputTypeNames.of(input.type()) : variables.get(0);
    ParameterSpec parameter = ParameterSpec.builder(type, input.javaName()).build();
    return method(javadoc().returning(variables))
        .addTypeVariables(variables)
        .returns(type)
        .addParameter(parameter)
        .addStatement(reportingCall(List.of(parameter)))
        .addStatement("return $N", parameter)
        .build();
  }

  private MethodSpec.Builder method(String javadoc) {
    return MethodSpec.methodBuilder(validator.method())
        .addJavadoc("$L", javadoc)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }

  private ValidatorJavadoc javadoc() {
    return new ValidatorJavadoc(names.exception(), validator);
  }

  private CodeBlock reportingCall(List<ParameterSpec> parameters) {
    return CodeBlock.of(
        "$N($L,$W$L)",
        validator.method(),
        Parameters.handedOn(parameters),
        ValidatorGenerator.THROW);
  }

  private CodeBlock checks() {
    FailureCode failure = new FailureCode(names.factories());
    return validator.hasSeveralInputs()
        ? new InputChecks(validator, failure).code()
        : new ValueChecks(validator, failure).code();
  }

  private ParameterSpec failures() {
    TypeName exception = WildcardTypeName.supertypeOf(names.exception());
    TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), exception);
    return ParameterSpec.builder(consumer, FailureCode.CONSUMER).build();
  }

  private static List<ParameterSpec> parameters(List<InputPlan> inputs) {
    return inputs.stream()
        .map(input -> ParameterSpec.builder(InputTypeNames.of(input.type()), input.javaName())
            .build())
        .toList();
  }

  /** One for what a caller may have a more telling type of, which is then returned. */
  private static List<TypeVariableName> typeVariables(InputType type) {
    return switch (type) {
      case LIST, OBJECT, ANY -> List.of(TypeVariableName.get("T", InputTypeNames.of(type)));
      default -> List.of();
    };
  }
}
