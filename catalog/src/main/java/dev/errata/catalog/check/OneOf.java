package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Interval;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.ConstantText;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Inspection;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The value is one of these. */
public record OneOf(List<Located<String>> values) implements Condition {

  static final CheckKind KIND = CheckKind.of(
      "one-of", OneOf.class, argument -> argument.texts(1, Integer.MAX_VALUE).map(OneOf::new));

  @Override
  public Set<InputType> accepts() {
    Set<InputType> accepted = EnumSet.copyOf(InputType.NUMBERS);
    accepted.add(InputType.STRING);
    return accepted;
  }

  @Override
  public Object content() {
    return values.stream().map(Located::value).toList();
  }

  /** Else the samples tell, if there are few enough to be looked at. */
  @Override
  public boolean isImpliedBy(Facts facts) {
    return facts.areMixed() && Condition.super.isImpliedBy(facts);
  }

  /** What is compared as a text or as a number is not known from its text. */
  @Override
  public void narrow(Facts facts) {
    if (!facts.areMixed()) {
      facts.limitTo(contents(facts.areNumbers()));
    }
  }

  @Override
  public Function<String, Optional<Boolean>> test(Facts facts) {
    if (facts.areMixed()) {
      return text -> Optional.empty();
    }
    Set<String> contents = Set.copyOf(contents(facts.areNumbers()));
    return text -> Optional.of(contents.contains(text));
  }

  /** The values are such as the input can have, and each stands there once. */
  @Override
  public void inspect(Inspection at) {
    boolean areNumbers = InputType.areNumbers(at.types());
    Map<String, Span> seen = new HashMap<>();
    for (Located<String> value : values) {
      ConstantText.check(value, "value", at.report());
      if (!at.types().isEmpty()
          && at.types().stream().noneMatch(type -> isOf(type, value.value()))) {
        at.report()
            .add(
                value.span(),
                DiagnosticCode.CHECK_DOES_NOT_FIT,
                "'" + value.value() + "' is no " + at.types().iterator().next().keyword(),
                "remove it, or change the input's type");
        continue;
      }
      Span first = seen.putIfAbsent(content(value.value(), areNumbers), value.span());
      if (first != null) {
        at.report()
            .add(
                value.span(),
                DiagnosticCode.BAD_CHECK,
                "'" + value.value() + "' stands in the list twice",
                "remove one of the two",
                new Note(first, "first here"));
      }
    }
  }

  private List<String> contents(boolean areNumbers) {
    return values.stream()
        .map(value -> content(value.value(), areNumbers))
        .distinct()
        .toList();
  }

  /** What equal values have in common: numbers that are written differently may be the same. */
  private static String content(String value, boolean isNumber) {
    Optional<BigDecimal> number = isNumber ? Numbers.parse(value) : Optional.empty();
    return number.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toString).orElse(value);
  }

  /** Whether an input of that type can have the value; of no other type can this be asked. */
  private static boolean isOf(InputType type, String value) {
    if (!InputType.NUMBERS.contains(type)) {
      return true;
    }
    Optional<Interval> wholeNumbers = type.wholeNumbers();
    return Numbers.parse(value)
        .filter(number -> wholeNumbers.isEmpty()
            || (Numbers.isWhole(number) && wholeNumbers.get().contains(number)))
        .filter(number -> type != InputType.DOUBLE || Double.isFinite(number.doubleValue()))
        .isPresent();
  }
}
