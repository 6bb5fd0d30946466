package dev.errata.processor.generate;

import dev.errata.catalog.check.AllOrNone;
import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.InputPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The body of a validator whose checks compare inputs. */
final class InputChecks {

  private final ValidatorPlan validator;
  private final FailureCode failure;

  InputChecks(ValidatorPlan validator, FailureCode failure) {
    this.validator = validator;
    this.failure = failure;
  }

  void addTo(JavaSource source) {
    for (CheckPlan check : validator.checks()) {
      source.open("if (" + fails(check) + ")");
      source.line(failure.of(check, UnaryOperator.identity())).close();
    }
  }

  private String fails(CheckPlan check) {
    List<String> inputs = check.inputs();
    if (check.condition() instanceof AllOrNone) {
      String anyPresent = join(inputs, "$ != null", " || ");
      String anyAbsent = join(inputs, "$ == null", " || ");
      return inputs.size() == 2
          ? "(" + inputs.get(0) + " == null) != (" + inputs.get(1) + " == null)"
          : "(" + anyPresent + ")" + JavaSource.SPACE + "&& (" + anyAbsent + ")";
    }
    if (check.condition() instanceof AtMostOne) {
      return inputs.size() == 2
          ? join(inputs, "$ != null", " && ")
          : join(inputs, "($ == null ? 0 : 1)", " + ") + " > 1";
    }
    String present = join(inputs, "$ != null", " && ");
    return present + JavaSource.SPACE + "&& "
        + (check.condition() instanceof Equal ? differ(inputs) : equal(inputs));
  }

  private String equal(List<String> inputs) {
    return isDecimal(inputs.get(0)) ? compare(inputs) + " == 0" : equals(inputs);
  }

  private String differ(List<String> inputs) {
    return isDecimal(inputs.get(0)) ? compare(inputs) + " != 0" : "!" + equals(inputs);
  }

  private static String compare(List<String> inputs) {
    return inputs.get(0) + ".compareTo(" + inputs.get(1) + ")";
  }

  private static String equals(List<String> inputs) {
    return inputs.get(0) + ".equals(" + inputs.get(1) + ")";
  }

  /** Decimals that differ by trailing zeros alone are equal. */
  private boolean isDecimal(String javaName) {
    return validator.inputs().contains(new InputPlan(javaName, InputType.DECIMAL));
  }

  private static String join(List<String> inputs, String form, String separator) {
    return inputs.stream()
        .map(input -> form.replace("$", input))
        .collect(Collectors.joining(separator));
  }
}
