package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Condition.Bounds;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.JsonType;
import dev.errata.processor.plan.ArgumentPlan.Source;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The body of a validator of one value. */
final class ValueChecks {

  private static final String NUMBER = "number";

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
    code.beginControlFlow("if ($L)", fails(check));
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
            NUMBER,
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

  private CodeBlock fails(CheckPlan check) {
    Condition condition = check.condition();
    String constant = check.constant().orElse("");
    if (condition instanceof Condition.NotBlank) {
      return CodeBlock.of("$L.isBlank()", value);
    }
    if (condition instanceof Condition.Length length) {
      return outside("length", length.bounds());
    }
    if (condition instanceof Condition.Bytes bytes) {
      return outside("bytes", bytes.bounds());
    }
    if (condition instanceof Condition.Size size) {
      return outside("size", size.bounds());
    }
    if (condition instanceof Condition.Chars) {
      return CodeBlock.of("!$L.containsAll($L)", constant, value);
    }
    if (condition instanceof Condition.Matches) {
      return CodeBlock.of("!$L.matcher($L).matches()", constant, value);
    }
    if (condition instanceof Condition.OneOf) {
      return isNoneOf(check, constant);
    }
    Bounds bounds = ((Condition.Range) condition).bounds();
    return isDecimal(check) ? outsideDecimal(constant, bounds) : outside(value, bounds);
  }

  private CodeBlock isNoneOf(CheckPlan check, String constant) {
    if (check.types().size() > 1) {
      return CodeBlock.of("!$L.contains($L.toString())", constant, value);
    }
    if (!isDecimal(check)) {
      return CodeBlock.of("!$L.contains($L)", constant, value);
    }
    CodeBlock isNone = CodeBlock.of("!$L.contains($L.stripTrailingZeros())", constant, value);
    return value.equals(NUMBER) ? CodeBlock.of("number == null || $L", isNone) : isNone;
  }

  private static boolean isDecimal(CheckPlan check) {
    return check.types().equals(Set.of(InputType.DECIMAL));
  }

  /** Whole numbers outside of bounds; a bound that is no whole number is moved to the next one. */
  private static CodeBlock outside(String variable, Bounds bounds) {
    List<CodeBlock> cases = new ArrayList<>();
    bounds
        .min()
        .map(min -> min.setScale(0, RoundingMode.CEILING))
        .ifPresent(min -> cases.add(CodeBlock.of("$L < $L", variable, whole(min))));
    bounds
        .max()
        .map(max -> max.setScale(0, RoundingMode.FLOOR))
        .ifPresent(max -> cases.add(CodeBlock.of("$L > $L", variable, whole(max))));
    return cases.stream().collect(CodeBlock.joining(" || "));
  }

  private static String whole(BigDecimal bound) {
    BigDecimal clamped =
        bound.max(BigDecimal.valueOf(Long.MIN_VALUE)).min(BigDecimal.valueOf(Long.MAX_VALUE));
    long value = clamped.longValueExact();
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  /** A number that is infinite or none at all is null, and outside of any bounds. */
  private CodeBlock outsideDecimal(String constant, Bounds bounds) {
    List<CodeBlock> cases = new ArrayList<>();
    if (value.equals(NUMBER)) {
      cases.add(CodeBlock.of("number == null"));
    }
    bounds
        .min()
        .ifPresent(min -> cases.add(CodeBlock.of("$L.compareTo($L_MIN) < 0", value, constant)));
    bounds
        .max()
        .ifPresent(max -> cases.add(CodeBlock.of("$L.compareTo($L_MAX) > 0", value, constant)));
    return cases.stream().collect(CodeBlock.joining("$W|| "));
  }
}
