package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.model.Condition;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Something about the value, counted or measured, lies within bounds. */
interface Bounded extends Condition {

  Bounds bounds();

  Quantity quantity();

  /** How much of it a text has; empty if that cannot be told. */
  Optional<BigDecimal> measure(String text);

  @Override
  default boolean isImpliedBy(Facts facts) {
    return bounds().areKnown() && facts.isWithin(quantity(), bounds().interval());
  }

  @Override
  default void narrow(Facts facts) {
    facts.limit(quantity(), bounds().interval());
  }

  @Override
  default Function<String, Optional<Boolean>> test(Facts facts) {
    return text ->
        bounds().areKnown() ? measure(text).map(bounds().interval()::contains) : Optional.empty();
  }
}
