package dev.errata.catalog.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The few values that a validator lets through, held against its other checks. */
final class Samples {

  private List<String> texts;

  Samples(List<String> texts) {
    this.texts = texts;
  }

  boolean areNone() {
    return texts.isEmpty();
  }

  /** Whether each of them is known to pass. */
  boolean allPass(Function<String, Optional<Boolean>> test) {
    return texts.stream().allMatch(text -> test.apply(text).orElse(false));
  }

  /** Drops those that are known not to pass. */
  void keepPassing(Function<String, Optional<Boolean>> test) {
    texts = texts.stream().filter(text -> test.apply(text).orElse(true)).toList();
  }
}
