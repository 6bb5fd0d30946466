package dev.errata.catalog.check;

import dev.errata.catalog.analysis.End;
import dev.errata.catalog.analysis.Interval;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.shape.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ends between which values pass. Both are absent if what the catalog has makes no sense, which
 * was reported.
 *
 * @param min the lower end
 * @param max the upper end
 */
public record Bounds(Optional<End> min, Optional<End> max) {

  /** The keys by which a catalog writes those of counts. */
  public static final List<String> COUNT_KEYS = List.of("min", "max");

  /** The keys by which a catalog writes those of numbers. */
  public static final List<String> KEYS = List.of("min", "max", "exclusive-min", "exclusive-max");

  private static final Interval COUNTS = Interval.of(0, Integer.MAX_VALUE);

  /** Bounds of numbers. */
  static Optional<Bounds> read(Argument argument) {
    return read(KEYS, argument);
  }

  /** Bounds of counts. */
  static Optional<Bounds> readCounts(Argument argument) {
    return read(COUNT_KEYS, argument).map(bounds -> {
      if (bounds.numbers().allMatch(end -> COUNTS.contains(end) && Numbers.isWhole(end))) {
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

  private static Optional<Bounds> read(List<String> keys, Argument argument) {
    return argument.fields(keys, "write {min: …, max: …}, or one of the two").flatMap(fields -> {
      if (keys.stream().noneMatch(fields::has)) {
        argument.reportMisuse("has no bound", "give min, max or both");
        return Optional.empty();
      }
      return Optional.of(
          hasTwoOfAnEnd(fields, argument)
              ? unknown()
              : new Bounds(end("min", fields), end("max", fields)).orUnknown(argument));
    });
  }

  private static boolean hasTwoOfAnEnd(Fields fields, Argument argument) {
    Optional<String> twice = COUNT_KEYS.stream()
        .filter(key -> fields.has(key) && fields.has(exclusive(key)))
        .findFirst();
    twice.ifPresent(key -> argument.report(
        DiagnosticCode.BAD_BOUNDS,
        "'" + key + "' and '" + exclusive(key) + "' are the same end",
        "remove the one that is less strict"));
    return twice.isPresent();
  }

  private static Optional<End> end(String key, Fields fields) {
    return fields
        .number(key)
        .map(End::included)
        .or(() -> fields.number(exclusive(key)).map(End::excluded));
  }

  private static String exclusive(String key) {
    return "exclusive-" + key;
  }

  private Bounds orUnknown(Argument argument) {
    if (!interval().isEmpty()) {
      return this;
    }
    boolean meet = numbers().map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
    argument.report(
        DiagnosticCode.BAD_BOUNDS,
        meet ? "no number lies between the ends" : "min is over max",
        meet ? "write min or max for an end that passes too" : "swap the two");
    return unknown();
  }

  private Stream<BigDecimal> numbers() {
    return Stream.of(min, max).flatMap(Optional::stream).map(End::number);
  }

  private static Bounds unknown() {
    return new Bounds(Optional.empty(), Optional.empty());
  }
}
