package dev.errata;

import java.math.BigDecimal;

/** Takes numbers of any class for decimal ones; for generated code. */
public final class Decimals {

  private Decimals() {}

  /** The value of a number as it is printed; null for one that is infinite or none at all. */
  public static BigDecimal of(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    try {
      return new BigDecimal(number.toString());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
