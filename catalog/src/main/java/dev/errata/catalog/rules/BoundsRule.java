package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Condition.Bounds;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Span;
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
        Span span = check.condition().span();
        Condition condition = check.condition().value();
        bounds(condition)
            .ifPresent(
                bounds -> check(bounds, !(condition instanceof Condition.Range), span, report));
      }
    }
  }

  private static Optional<Bounds> bounds(Condition condition) {
    if (condition instanceof Condition.Length c) {
      return Optional.of(c.bounds());
    }
    if (condition instanceof Condition.Bytes c) {
      return Optional.of(c.bounds());
    }
    if (condition instanceof Condition.Size c) {
      return Optional.of(c.bounds());
    }
    return condition instanceof Condition.Range c ? Optional.of(c.bounds()) : Optional.empty();
  }

  private static void check(Bounds bounds, boolean count, Span span, Report report) {
    if (count
        && Stream.of(bounds.min(), bounds.max())
            .flatMap(Optional::stream)
            .anyMatch(b -> !isCount(b))) {
      add(
          span,
          "a count is a whole number from 0 to " + GREATEST_COUNT,
          "write one such as 64",
          report);
    } else if (bounds.min().isPresent()
        && bounds.max().isPresent()
        && bounds.min().get().compareTo(bounds.max().get()) > 0) {
      add(span, "min is over max", "swap the two", report);
    }
  }

  private static boolean isCount(BigDecimal bound) {
    return bound.signum() >= 0
        && bound.compareTo(GREATEST_COUNT) <= 0
        && bound.stripTrailingZeros().scale() <= 0;
  }

  private static void add(Span span, String text, String help, Report report) {
    report.add(span, DiagnosticCode.BAD_BOUNDS, text, help);
  }
}
