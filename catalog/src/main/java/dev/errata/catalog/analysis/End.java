package dev.errata.catalog.analysis;

import java.math.BigDecimal;

/**
 * One end of an interval.
 *
 * @param number where the interval ends
 * @param isIncluded whether that number lies in it
 */
public record End(BigDecimal number, boolean isIncluded) {

  /** An end that lies in the interval. */
  public static End included(BigDecimal number) {
    return new End(number, true);
  }

  /** An end that the interval only comes near to. */
  public static End excluded(BigDecimal number) {
    return new End(number, false);
  }
}
