package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Interval;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The least and the greatest value that pass. Both are absent if what the catalog has makes no
 * sense, which was reported.
 *
 * @param min the least
 * @param max the greatest
 */
public record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {

  /** The keys by which a catalog writes them. */
  public static final List<String> KEYS = List.of("min", "max");

  private static final Interval COUNTS = Interval.of(0, Integer.MAX_VALUE);

  /** Bounds of numbers. */
  static Optional<Bounds> read(Argument argument) {
    return argument.fields(KEYS, "write {min: …, max: …}, or one of the two").flatMap(fields -> {
      if (!fields.has("min") && !fields.has("max")) {
        argument.reportMisuse("has no bound", "give min, max or both");
        return Optional.empty();
      }
      return Optional.of(
          new Bounds(fields.number("min"), fields.number("max")).orUnknown(argument));
    });
  }

  /** Bounds of counts. */
  static Optional<Bounds> readCounts(Argument argument) {
    return read(argument).map(bounds -> {
      if (bounds.ends().allMatch(end -> COUNTS.contains(end) && Numbers.isWhole(end))) {
        return bounds;
      }
      argument.report(
          DiagnosticCode.BAD_BOUNDS,
          "a count is a whole number from 0 to " + Integer.MAX_VALUE,
          "write one such as 64");
      return unknown();
    });
  }

  /** Whether there is any. */
  boolean areKnown() {
    return min.isPresent() || max.isPresent();
  }

  Interval interval() {
    return new Interval(min.orElse(null), max.orElse(null));
  }

  private Bounds orUnknown(Argument argument) {
    if (!interval().isEmpty()) {
      return this;
    }
    argument.report(DiagnosticCode.BAD_BOUNDS, "min is over max", "swap the two");
    return unknown();
  }

  private Stream<BigDecimal> ends() {
    return Stream.of(min, max).flatMap(Optional::stream);
  }

  private static Bounds unknown() {
    return new Bounds(Optional.empty(), Optional.empty());
  }
}
