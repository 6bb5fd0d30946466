package dev.errata;

import java.math.BigDecimal;

/** Takes numbers of any class for decimal ones, and writes them; for generated code. */
public final class Decimals {

  /** What takes more digits in full is written with an exponent, or it might fill the memory. */
  private static final int MOST_DIGITS = 1_000;

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

  /** A number as messages have it: in full, such as {@code 5000}; {@code null} for null. */
  public static String text(BigDecimal number) {
    if (number == null) {
      return "null";
    }
    long scale = number.scale();
    long digits = Math.max(number.precision(), scale) - Math.min(scale, 0);
    return digits <= MOST_DIGITS ? number.toPlainString() : number.toString();
  }
}
