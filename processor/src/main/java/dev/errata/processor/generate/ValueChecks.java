package dev.errata.processor.generate;

import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.model.JsonType;
import dev.errata.processor.plan.ArgumentPlan.Source;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The body of a validator of one value. */
final class ValueChecks {

  private final ValidatorPlan validator;
  private final FailureCode failure;
  private final Types types;
  private final Inputs inputs;
  private final JavaSource source;
  private final Set<Source> counted = EnumSet.noneOf(Source.class);

  /** The variable that the value is in; another once its type is known. */
  private String value;

  ValueChecks(ValidatorPlan validator, FailureCode failure, Types types, JavaSource source) {
    this.validator = validator;
    this.failure = failure;
    this.types = types;
    this.inputs = new Inputs(types);
    this.source = source;
    this.value = validator.inputs().get(0).javaName();
  }

  void add() {
    source.open("if (" + value + " == null)");
    validator.required().ifPresent(this::addFailure);
    List<CheckPlan> checks = validator.checks().stream()
        .filter(check -> !(check.condition() instanceof Required))
        .toList();
    if (checks.isEmpty()) {
      source.close();
      return;
    }
    source.line("return;").close();
    for (int i = 0; i < checks.size(); i++) {
      boolean last = i == checks.size() - 1;
      if (checks.get(i).condition() instanceof Is is) {
        addTypeCheck(checks.get(i), is, last);
      } else {
        addCheck(checks.get(i));
      }
    }
  }

  private void addCheck(CheckPlan check) {
    addCounts(check);
    source.open("if (" + new FailingTest(check, value).code() + ")");
    addFailure(check);
    source.close();
  }

  /** Nothing else can be said of a value of a wrong type. */
  private void addTypeCheck(CheckPlan check, Is is, boolean last) {
    String isOneOf = is.types().stream()
        .map(type -> value + " instanceof " + type(type))
        .collect(Collectors.joining(JavaSource.SPACE + "|| "));
    source.open("if (!(" + isOneOf + "))");
    addFailure(check);
    if (!last) {
      source.line("return;");
    }
    source.close();
    if (!last && is.types().size() == 1) {
      narrow(is.types().get(0));
    }
  }

  /** From here on the value is in a variable of its type. */
  private void narrow(JsonType type) {
    switch (type) {
      case STRING -> declare(types.name(String.class), "text", value + ".toString()");
      case NUMBER -> {
        String number = "(" + types.name(Number.class) + ") " + value;
        String decimal = types.name(RuntimeTypes.DECIMALS.canonicalName()) + ".of(" + number + ")";
        declare(types.name(BigDecimal.class), FailingTest.NUMBER, decimal);
      }
      case BOOLEAN -> {}
      case LIST -> cast(inputs.anyCollection(), "list");
      case OBJECT -> cast(inputs.anyMap(), "object");
    }
  }

  private void cast(String type, String variable) {
    declare(type, variable, "(" + type + ") " + value);
  }

  private void declare(String type, String variable, String expression) {
    source.line(type + " " + variable + " = " + expression + ";");
    value = variable;
  }

  private String type(JsonType type) {
    return switch (type) {
      case STRING -> types.name(CharSequence.class);
      case NUMBER -> types.name(Number.class);
      case BOOLEAN -> types.name(Boolean.class);
      case LIST -> inputs.anyCollection();
      case OBJECT -> inputs.anyMap();
    };
  }

  /** Declares what the check counts, unless an earlier check has. */
  private void addCounts(CheckPlan check) {
    if (check.needs(Source.LENGTH) && counted.add(Source.LENGTH)) {
      source.line("int length = " + value + ".codePointCount(0, " + value + ".length());");
    }
    if (check.needs(Source.BYTES) && counted.add(Source.BYTES)) {
      source.line("int bytes = " + types.name(RuntimeTypes.UTF8.canonicalName()) + ".length("
          + value + ");");
    }
    if (check.needs(Source.SIZE) && counted.add(Source.SIZE)) {
      source.line("int size =" + JavaSource.SPACE + size(check) + ";");
    }
  }

  private String size(CheckPlan check) {
    if (check.types().size() == 1) {
      return value + ".size()";
    }
    return value + " instanceof " + types.name(Map.class) + "<?, ?> map ? map.size() : (("
        + types.name(Collection.class) + "<?>) " + value + ").size()";
  }

  private void addFailure(CheckPlan check) {
    source.line(failure.of(check, input -> value));
  }
}
