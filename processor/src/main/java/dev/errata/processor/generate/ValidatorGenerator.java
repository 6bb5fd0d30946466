package dev.errata.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ConstantPlan;
import dev.errata.processor.plan.InputPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the class of validators. */
final class ValidatorGenerator {

  private final CatalogPlan plan;
  private final Types types;

  ValidatorGenerator(CatalogPlan plan, Types types) {
    this.plan = plan;
    this.types = types;
  }

  TypeSpec generate() {
    TypeSpec.Builder type = TypeSpec.classBuilder(types.validator)
        .addModifiers(types.modifiers(Modifier.FINAL))
        .addJavadoc(Javadocs.type(
            plan,
            "one validator for each documented limit.\n\n<p>A validator throws the error of"
                + " the first check that fails; with a consumer, it hands over the errors"
                + " of all. Where a value is null, only a check that asks for presence"
                + " fails."));
    for (ConstantPlan constant : plan.constants()) {
      type.addFields(ConstantCode.fields(constant));
    }
    type.addField(throwing())
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (usesDeprecated()) {
      type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "deprecation")
          .build());
    }
    for (ValidatorPlan validator : plan.validators()) {
      type.addMethod(throwingForm(validator));
      type.addMethod(reportingForm(validator));
    }
    return type.build();
  }

  private boolean usesDeprecated() {
    return plan.validators().stream()
        .flatMap(validator -> validator.checks().stream())
        .anyMatch(check -> check.error().deprecated().isPresent());
  }

  private FieldSpec throwing() {
    TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), types.exception);
    return FieldSpec.builder(consumer, "THROW", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("exception -> {\n$>throw exception;\n$<}")
        .build();
  }

  /** Returns its argument, so that it can stand where the argument is used. */
  private MethodSpec throwingForm(ValidatorPlan validator) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(validator.method())
        .addJavadoc(ValidatorJavadoc.throwing(plan, validator))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    String names =
        validator.inputs().stream().map(InputPlan::javaName).collect(Collectors.joining(", "));
    if (validator.hasSeveralInputs()) {
      addInputs(method, validator);
      return method.addStatement("$L($L, THROW)", validator.method(), names).build();
    }
    TypeName type = Inputs.type(validator.inputs().get(0).type());
    if (Inputs.hasSubtypes(validator.inputs().get(0).type())) {
      TypeVariableName own = TypeVariableName.get("T", type);
      method.addTypeVariable(own);
      type = own;
    }
    return method
        .addParameter(type, names)
        .returns(type)
        .addStatement("$L($L, THROW)", validator.method(), names)
        .addStatement("return $L", names)
        .build();
  }

  private MethodSpec reportingForm(ValidatorPlan validator) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(validator.method())
        .addJavadoc(ValidatorJavadoc.reporting(plan, validator))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    addInputs(method, validator);
    CodeBlock body = validator.hasSeveralInputs()
        ? new InputChecks(types, validator).code()
        : new ValueChecks(types, validator).code();
    return method
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(types.exception)),
            "failures")
        .addCode(body)
        .build();
  }

  private static void addInputs(MethodSpec.Builder method, ValidatorPlan validator) {
    validator
        .inputs()
        .forEach(input -> method.addParameter(Inputs.type(input.type()), input.javaName()));
  }
}
