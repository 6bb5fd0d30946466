package dev.errata.catalog.analysis;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a check asks of a value, as far as it matters for what other checks can still find.
 *
 * <p>It may tell less than is true, never more.
 */
public interface Constraint {

  /** What makes two of a kind equal: not where the catalog has them. */
  default Object content() {
    return this;
  }

  /** Whether every value of which the facts are known passes. */
  default boolean isImpliedBy(Facts facts) {
    return facts.contents(getClass()).contains(content());
  }

  /** Adds to the facts what is known of the values that pass. */
  default void narrow(Facts facts) {}

  /**
   * Tells of a text whether it passes; empty where that is not known.
   *
   * @param facts what is known of the values that the text stands among
   */
  default Function<String, Optional<Boolean>> test(Facts facts) {
    return text -> Optional.empty();
  }
}
