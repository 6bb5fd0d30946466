package dev.errata.catalog.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.function.BinaryOperator;

/**
 * The numbers from one to another.
 *
 * @param min the lower end; null if there is none
 * @param max the upper end; null if there is none
 */
public record Interval(End min, End max) {

  static final Interval ALL = new Interval(null, null);
  static final Interval COUNTS = of(0, Integer.MAX_VALUE);

  /** The stricter of two lower ends comes last. */
  private static final Comparator<End> LOWER =
      Comparator.comparing(End::number).thenComparing(end -> !end.isIncluded());

  /** The stricter of two upper ends comes first. */
  private static final Comparator<End> UPPER =
      Comparator.comparing(End::number).thenComparing(End::isIncluded);

  /** The numbers from one to another, both included. */
  public static Interval of(long min, long max) {
    return of(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  static Interval of(BigDecimal min, BigDecimal max) {
    return new Interval(End.included(min), End.included(max));
  }

  /** Whether no number lies in it. */
  public boolean isEmpty() {
    if (min == null || max == null) {
      return false;
    }
    int order = min.number().compareTo(max.number());
    return order > 0 || (order == 0 && !(min.isIncluded() && max.isIncluded()));
  }

  /** Whether the number lies in it. */
  public boolean contains(BigDecimal number) {
    return of(number, number).isWithin(this);
  }

  boolean isWithin(Interval other) {
    return (other.min == null || (min != null && LOWER.compare(min, other.min) >= 0))
        && (other.max == null || (max != null && UPPER.compare(max, other.max) <= 0));
  }

  Interval and(Interval other) {
    return new Interval(
        stricter(min, other.min, BinaryOperator.maxBy(LOWER)),
        stricter(max, other.max, BinaryOperator.minBy(UPPER)));
  }

  /** The same without what lies before the first and after the last multiple of a number. */
  Interval multiplesOf(BigDecimal divisor) {
    return new Interval(firstMultiple(divisor), lastMultiple(divisor));
  }

  private End firstMultiple(BigDecimal divisor) {
    if (min == null) {
      return null;
    }
    BigDecimal times = min.isIncluded()
        ? min.number().divide(divisor, 0, RoundingMode.CEILING)
        : min.number().divide(divisor, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    return End.included(times.multiply(divisor));
  }

  private End lastMultiple(BigDecimal divisor) {
    if (max == null) {
      return null;
    }
    BigDecimal times = max.isIncluded()
        ? max.number().divide(divisor, 0, RoundingMode.FLOOR)
        : max.number().divide(divisor, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    return End.included(times.multiply(divisor));
  }

  private static End stricter(End one, End other, BinaryOperator<End> ofBoth) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return ofBoth.apply(one, other);
  }
}
