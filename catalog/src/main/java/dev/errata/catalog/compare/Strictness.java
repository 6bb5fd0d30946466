package dev.errata.catalog.compare;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import java.util.Optional;
import java.util.Set;

/** Compares what two checks of a kind let pass. */
final class Strictness {

  /** What has become of what passes. */
  enum Outcome {
    /** It is the same. */
    SAME,
    /** Less passes. */
    TIGHTENED,
    /** More passes. */
    LOOSENED,
    /** Something else does, or nobody can tell. */
    CHANGED
  }

  private final Patterns patterns = new Patterns();

  /**
   * Compares.
   *
   * @param types what the checked value can be
   */
  Outcome compare(Condition before, Condition after, Set<InputType> types) {
    if (before.content().equals(after.content())) {
      return Outcome.SAME;
    }
    if (before.inElements().isPresent() && after.inElements().isPresent()) {
      return compare(before.inElements().get(), after.inElements().get(), before.subjects(types));
    }
    boolean allOfNew = implies(after, before, types);
    boolean allOfOld = implies(before, after, types);
    if (allOfNew) {
      return allOfOld ? Outcome.SAME : Outcome.TIGHTENED;
    }
    return allOfOld ? Outcome.LOOSENED : Outcome.CHANGED;
  }

  /** Whether whatever passes one check is known to pass another. */
  private boolean implies(Condition one, Condition other, Set<InputType> types) {
    Optional<String> regex = one.wholeRegex();
    Optional<String> otherRegex = other.wholeRegex();
    if (regex.isPresent() && otherRegex.isPresent()) {
      return patterns.isIncluded(regex.get(), otherRegex.get()).orElse(false);
    }
    Facts facts = new Facts(patterns);
    Narrowing.narrow(types, facts);
    facts.add(one);
    return facts.imply(other);
  }
}
