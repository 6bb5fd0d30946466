package dev.errata.catalog.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The numbers from one to another, both included.
 *
 * @param min the least; null if there is none
 * @param max the greatest; null if there is none
 */
public record Interval(BigDecimal min, BigDecimal max) {

  static final Interval ALL = new Interval(null, null);
  static final Interval COUNTS = of(0, Integer.MAX_VALUE);

  /** The numbers from one to another. */
  public static Interval of(long min, long max) {
    return new Interval(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  /** Whether no number lies in it. */
  public boolean isEmpty() {
    return min != null && max != null && min.compareTo(max) > 0;
  }

  /** Whether the number lies in it. */
  public boolean contains(BigDecimal number) {
    return new Interval(number, number).isWithin(this);
  }

  boolean isWithin(Interval other) {
    return (other.min == null || (min != null && min.compareTo(other.min) >= 0))
        && (other.max == null || (max != null && max.compareTo(other.max) <= 0));
  }

  Interval and(Interval other) {
    return new Interval(
        min == null ? other.min : other.min == null ? min : min.max(other.min),
        max == null ? other.max : other.max == null ? max : max.min(other.max));
  }

  /** The same without what lies before the first and after the last multiple of a number. */
  Interval multiplesOf(BigDecimal divisor) {
    return new Interval(
        min == null ? null : min.divide(divisor, 0, RoundingMode.CEILING).multiply(divisor),
        max == null ? null : max.divide(divisor, 0, RoundingMode.FLOOR).multiply(divisor));
  }
}
