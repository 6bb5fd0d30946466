package dev.errata.catalog.rules;

import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of {@code one-of} are such as the input can have, and each stands there once. */
final class OneOfRule implements Rule {

  private static final Set<InputType> NUMBERS =
      EnumSet.of(InputType.INT, InputType.LONG, InputType.DECIMAL);

  @Override
  public void check(Catalog catalog, Report report) {
    for (Validator validator : catalog.validators()) {
      List<Set<InputType>> types = Narrowing.of(validator);
      for (int i = 0; i < validator.checks().size(); i++) {
        Check check = validator.checks().get(i);
        if (check.condition().value() instanceof OneOf oneOf) {
          check(oneOf, types.get(i), report);
        }
      }
    }
  }

  private static void check(OneOf oneOf, Set<InputType> types, Report report) {
    Map<String, Span> seen = new HashMap<>();
    for (Located<String> value : oneOf.values()) {
      if (!types.isEmpty() && types.stream().noneMatch(type -> isOf(type, value.value()))) {
        report(value, types.iterator().next(), report);
        continue;
      }
      Span first = seen.putIfAbsent(content(value.value(), types), value.span());
      if (first != null) {
        report.add(
            value.span(),
            DiagnosticCode.BAD_CHECK,
            "'" + value.value() + "' stands in the list twice",
            "remove one of the two",
            new Note(first, "first here"));
      }
    }
  }

  /** What equal values have in common: numbers that are written differently may be the same. */
  static String content(String value, Set<InputType> types) {
    Optional<BigDecimal> number =
        !types.isEmpty() && NUMBERS.containsAll(types) ? Numbers.parse(value) : Optional.empty();
    return number.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toString).orElse(value);
  }

  /** Whether an input of that type can have the value; of no other type can this be asked. */
  private static boolean isOf(InputType type, String value) {
    return switch (type) {
      case INT -> isIn(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> isIn(value, Long.MIN_VALUE, Long.MAX_VALUE);
      case DECIMAL -> Numbers.parse(value).isPresent();
      default -> true;
    };
  }

  private static boolean isIn(String value, long min, long max) {
    return Numbers.parse(value)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(number -> new Interval(number, number).isWithin(Interval.of(min, max)))
        .orElse(false);
  }

  private static void report(Located<String> value, InputType type, Report report) {
    report.add(
        value.span(),
        DiagnosticCode.CHECK_DOES_NOT_FIT,
        "'" + value.value() + "' is no " + type.keyword(),
        "remove it, or change the input's type");
  }
}
