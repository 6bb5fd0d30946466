package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.check.Count;
import dev.errata.processor.check.Narrowed;
import dev.errata.processor.plan.CheckPlan;
import dev.errata.processor.plan.ValidatorPlan;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The body of a validator of one value. */
final class ValueChecks {

  /** That a value is absent is found before anything else is asked of it. */
  private static final Comparator<CheckPlan> PRESENCE_FIRST =
      Comparator.comparing(check -> !check.code().isAboutPresence());

  private final List<CheckPlan> checks;
  private final FailureCode failure;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Set<Count> counted = EnumSet.noneOf(Count.class);

  /** How long a text may be; of what is counted, the last check is the strictest. */
  private final Map<Count, CodeBlock> limits = new EnumMap<>(Count.class);

  /** The variable that the value is in; another once more is known of the value. */
  private String value;

  private boolean valueCanBeNull;

  ValueChecks(ValidatorPlan validator, FailureCode failure) {
    this.checks = validator.checks().stream().sorted(PRESENCE_FIRST).toList();
    this.failure = failure;
    this.value = validator.inputs().get(0).javaName();
  }

  CodeBlock code() {
    if (!checks.get(0).code().isAboutPresence()) {
      code.beginControlFlow("if ($N == null)", value).addStatement("return").endControlFlow();
    }
    int last = checks.size() - 1;
    for (CheckPlan check : checks.subList(0, last)) {
      addCheck(check);
      check.code().narrowed(value).ifPresent(this::narrow);
    }
    addCheck(checks.get(last));
    return code.build();
  }

  private void addCheck(CheckPlan check) {
    check
        .code()
        .ofElement()
        .ifPresentOrElse(
            ofElement -> code.add(new ElementCheck(check, ofElement, failure).code(value)),
            () -> addCheckOfValue(check));
  }

  private void addCheckOfValue(CheckPlan check) {
    check.counts().stream().filter(counted::add).forEach(count -> count(count, check));
    code.beginControlFlow("if ($L)", fails(check)).addStatement(failure.of(check, input -> value));
    if (check.code().isGuard() && check != checks.get(checks.size() - 1)) {
      code.addStatement("return");
    }
    code.endControlFlow();
    check.code().limit().ifPresent(limit -> limits.put(check.code().count().orElseThrow(), limit));
  }

  private CodeBlock fails(CheckPlan check) {
    CodeBlock fails = check.code().fails(check.operands(value));
    if (check.code().isWithinLimits() && !limits.isEmpty()) {
      fails = CodeBlock.of("$L$W&& $L", CodeBlock.join(limits.values(), "$W&& "), fails);
    }
    return valueCanBeNull ? CodeBlock.of("$N == null$W|| $L", value, fails) : fails;
  }

  private void count(Count count, CheckPlan check) {
    CodeBlock counting = count.of(check.operands(value));
    code.addStatement("int $N =$W$L", count.variable(), counting);
  }

  private void narrow(Narrowed narrowed) {
    code.addStatement("$T $N =$W$L", narrowed.type(), narrowed.name(), narrowed.value());
    value = narrowed.name();
    valueCanBeNull = narrowed.canBeNull();
  }
}
