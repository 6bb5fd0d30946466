package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.Condition;
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

/** The body of a validator of one value. */
final class ValueChecks {

  private final ValidatorPlan validator;
  private final FailureCode failure;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Set<Source> counted = EnumSet.noneOf(Source.class);

  /** The variable that the value is in; another once its type is known. */
  private String value;

  ValueChecks(Types types, ValidatorPlan validator) {
    this.validator = validator;
    this.failure = new FailureCode(types);
    this.value = validator.inputs().get(0).javaName();
  }

  CodeBlock code() {
    code.beginControlFlow("if ($L == null)", value);
    validator.required().ifPresent(this::addFailure);
    List<CheckPlan> checks = validator.checks().stream()
        .filter(check -> !(check.condition() instanceof Condition.Required))
        .toList();
    if (checks.isEmpty()) {
      return code.endControlFlow().build();
    }
    code.addStatement("return").endControlFlow();
    for (int i = 0; i < checks.size(); i++) {
      boolean last = i == checks.size() - 1;
      if (checks.get(i).condition() instanceof Condition.Is is) {
        addTypeCheck(checks.get(i), is, last);
      } else {
        addCheck(checks.get(i));
      }
    }
    return code.build();
  }

  private void addCheck(CheckPlan check) {
    addCounts(check);
    code.beginControlFlow("if ($L)", new FailingTest(check, value).code());
    addFailure(check);
    code.endControlFlow();
  }

  /** Nothing else can be said of a value of a wrong type. */
  private void addTypeCheck(CheckPlan check, Condition.Is is, boolean last) {
    CodeBlock isOneOf = is.types().stream()
        .map(type -> CodeBlock.of("$L instanceof $T", value, type(type)))
        .collect(CodeBlock.joining("$W|| "));
    code.beginControlFlow("if (!($L))", isOneOf);
    addFailure(check);
    if (!last) {
      code.addStatement("return");
    }
    code.endControlFlow();
    if (!last && is.types().size() == 1) {
      addNarrowed(is.types().get(0));
    }
  }

  /** From here on the value is in a variable of its type. */
  private void addNarrowed(JsonType type) {
    switch (type) {
      case STRING -> narrow("text", CodeBlock.of("$T text = $L.toString()", String.class, value));
      case NUMBER ->
        narrow(
            FailingTest.NUMBER,
            CodeBlock.of(
                "$T number = $T.of(($T) $L)",
                BigDecimal.class,
                Types.DECIMALS,
                Number.class,
                value));
      case BOOLEAN -> {}
      case LIST ->
        narrow("list", CodeBlock.of("$1T list = ($1T) $2L", Inputs.ANY_COLLECTION, value));
      case OBJECT ->
        narrow("object", CodeBlock.of("$1T object = ($1T) $2L", Inputs.ANY_MAP, value));
    }
  }

  private void narrow(String variable, CodeBlock declaration) {
    code.addStatement(declaration);
    value = variable;
  }

  private static TypeName type(JsonType type) {
    return switch (type) {
      case STRING -> TypeName.get(CharSequence.class);
      case NUMBER -> TypeName.get(Number.class);
      case BOOLEAN -> TypeName.get(Boolean.class);
      case LIST -> Inputs.ANY_COLLECTION;
      case OBJECT -> Inputs.ANY_MAP;
    };
  }

  /** Declares what the check counts, unless an earlier check has. */
  private void addCounts(CheckPlan check) {
    if (check.needs(Source.LENGTH) && counted.add(Source.LENGTH)) {
      code.addStatement("int length = $1L.codePointCount(0, $1L.length())", value);
    }
    if (check.needs(Source.BYTES) && counted.add(Source.BYTES)) {
      code.addStatement("int bytes = $T.length($L)", Types.UTF8, value);
    }
    if (check.needs(Source.SIZE) && counted.add(Source.SIZE)) {
      if (check.types().size() == 1) {
        code.addStatement("int size = $L.size()", value);
      } else {
        code.addStatement(
            "int size =$W$1L instanceof $2T<?, ?> map ? map.size() : (($3T<?>) $1L).size()",
            value,
            Map.class,
            Collection.class);
      }
    }
  }

  private void addFailure(CheckPlan check) {
    code.addStatement(failure.of(check, input -> value));
  }
}
