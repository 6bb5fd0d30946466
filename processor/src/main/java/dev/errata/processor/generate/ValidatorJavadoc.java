package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.ValidatorPlan;
import dev.errata.processor.text.JavadocText;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of a validator: its checks in order, each with the error that it earns. */
record ValidatorJavadoc(ClassName exception, ValidatorPlan validator) {

  /** Of the form that throws. */
  String throwing() {
    return throwing("");
  }

  /** Of the form that throws or returns its argument. */
  String returning(List<TypeVariableName> variables) {
    String types = variables.stream()
        .map(variable -> "@param <" + variable.name() + "> the type that the caller has it in\n")
        .collect(Collectors.joining());
    return throwing(types + "@return the value\n");
  }

  /** Of the form that hands errors to a consumer. */
  String reporting() {
    return text(
        "Reports which of these checks fail, in this order:",
        "@param " + FailureCode.CONSUMER + " takes the errors of all checks that fail, in order");
  }

  private String throwing(String tags) {
    return text(
        "Holds what is given against these checks, in this order:",
        tags + "@throws " + exception.simpleName() + " the error of the first check that fails");
  }

  private String text(String sentence, String tags) {
    String checks = validator.checks().stream().map(this::item).collect(Collectors.joining());
    String inputs = validator.inputs().stream()
        .map(input -> "@param " + input.javaName() + " what is checked; null if absent\n")
        .collect(Collectors.joining());
    return JavadocText.wrap(sentence + "\n\n<ol>\n" + checks + "</ol>\n\n" + inputs + tags);
  }

  private String item(CheckPlan check) {
    String error =
        exception.simpleName() + "." + check.error().names().exception().simpleName();
    return "<li>" + check.text() + ", else {@link " + error + "}\n";
  }
}
