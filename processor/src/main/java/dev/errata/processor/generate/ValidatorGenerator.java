package dev.errata.processor.generate;

import dev.errata.catalog.model.InputType;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.InputPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Generates the class of validators. */
final class ValidatorGenerator {

  private final CatalogPlan plan;
  private final Types types;
  private final Inputs inputs;
  private final FailureCode failure;
  private final JavaSource source = new JavaSource();

  ValidatorGenerator(CatalogPlan plan) {
    this.plan = plan;
    this.types = new Types(List.of(), plan.options().hidesJavaLang());
    this.inputs = new Inputs(types);
    this.failure = new FailureCode(plan, types);
  }

  GeneratedFile generate() {
    source.javadoc(new Javadoc(List.of(Javadocs.type(
            plan.origin(),
            "one validator for each documented limit.\n\n<p>A validator throws the error of the first"
                + " check that fails; with a consumer, it hands over the errors of all. Where a value is"
                + " null, only a check that asks for presence fails.")
        .split("\n", -1))));
    if (usesDeprecated()) {
      source.line("@" + types.name(SuppressWarnings.class) + "(\"deprecation\")");
    }
    source.open((plan.options().isPublic() ? "public " : "") + "final class " + type());
    ConstantCode constants = new ConstantCode(types, source);
    plan.constants().forEach(constants::add);
    addThrow();
    source.blank().line("private " + type() + "() {}");
    for (ValidatorPlan validator : plan.validators()) {
      addThrowingForm(validator);
      addReportingForm(validator);
    }
    source.close();
    return GeneratedFile.of(plan, types, source);
  }

  private String type() {
    return plan.names().validator().simpleName();
  }

  private boolean usesDeprecated() {
    return plan.validators().stream()
        .flatMap(validator -> validator.checks().stream())
        .anyMatch(check -> check.error().isDeprecated());
  }

  private void addThrow() {
    source.line("private static final " + types.name(Consumer.class) + "<"
        + plan.names().exception().simpleName() + "> THROW = exception -> {");
    source.indent().line("throw exception;").close("};");
  }

  /** Returns its argument, so that it can stand where the argument is used. */
  private void addThrowingForm(ValidatorPlan validator) {
    source.blank().javadoc(ValidatorJavadoc.throwing(plan, validator));
    String names =
        validator.inputs().stream().map(InputPlan::javaName).collect(Collectors.joining(", "));
    String validate = validator.method() + "(" + names + ", THROW);";
    if (validator.hasSeveralInputs()) {
      source.open("public static void " + validator.method() + "("
          + JavaSource.list(inputs(validator)) + ")");
      source.line(validate).close();
      return;
    }
    InputType type = validator.inputs().get(0).type();
    String returned = Inputs.hasSubtypes(type) ? "T" : inputs.type(type);
    source.open("public static " + typeVariable(type) + returned + " " + validator.method() + "("
        + returned + " " + names + ")");
    source.line(validate).line("return " + names + ";").close();
  }

  private String typeVariable(InputType type) {
    if (!Inputs.hasSubtypes(type)) {
      return "";
    }
    return type == InputType.ANY ? "<T> " : "<T extends " + inputs.type(type) + "> ";
  }

  private void addReportingForm(ValidatorPlan validator) {
    List<String> parameters = new ArrayList<>(inputs(validator));
    parameters.add(types.name(Consumer.class) + "<? super "
        + plan.names().exception().simpleName() + "> failures");
    source.blank().javadoc(ValidatorJavadoc.reporting(plan, validator));
    source.open(
        "public static void " + validator.method() + "(" + JavaSource.list(parameters) + ")");
    if (validator.hasSeveralInputs()) {
      new InputChecks(validator, failure).addTo(source);
    } else {
      new ValueChecks(validator, failure, types, source).add();
    }
    source.close();
  }

  private List<String> inputs(ValidatorPlan validator) {
    return validator.inputs().stream()
        .map(input -> inputs.type(input.type()) + " " + input.javaName())
        .toList();
  }
}
