package dev.errata.catalog.rules;

import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A least value is not over the greatest, and counts are whole numbers from zero. */
final class BoundsRule implements Rule {

  private static final BigDecimal GREATEST_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

  @Override
  public void check(Catalog catalog, Report report) {
    for (Validator validator : catalog.validators()) {
      for (Check check : validator.checks()) {
        mistake(check.condition().value())
            .ifPresent(mistake -> report.add(
                check.condition().span(),
                DiagnosticCode.BAD_BOUNDS,
                mistake.text(),
                mistake.help()));
      }
    }
  }

  /** What is wrong with the bounds of a condition, if it has any. */
  static Optional<Mistake> mistake(Condition condition) {
    return bounds(condition).flatMap(bounds -> {
      if (!(condition instanceof Range) && hasNoCount(bounds)) {
        String text = "a count is a whole number from 0 to " + GREATEST_COUNT;
        return Optional.of(new Mistake(text, "write one such as 64"));
      }
      return Interval.of(bounds).isEmpty()
          ? Optional.of(new Mistake("min is over max", "swap the two"))
          : Optional.empty();
    });
  }

  /** The bounds of a condition that has any; a bound that could not be read is missing. */
  static Optional<Bounds> bounds(Condition condition) {
    if (condition instanceof Length c) {
      return Optional.of(c.bounds());
    }
    if (condition instanceof Bytes c) {
      return Optional.of(c.bounds());
    }
    if (condition instanceof Size c) {
      return Optional.of(c.bounds());
    }
    return condition instanceof Range c ? Optional.of(c.bounds()) : Optional.empty();
  }

  private static boolean hasNoCount(Bounds bounds) {
    return Stream.of(bounds.min(), bounds.max())
        .flatMap(Optional::stream)
        .anyMatch(bound -> !isCount(bound));
  }

  private static boolean isCount(BigDecimal bound) {
    return bound.signum() >= 0
        && bound.compareTo(GREATEST_COUNT) <= 0
        && bound.stripTrailingZeros().scale() <= 0;
  }
}
