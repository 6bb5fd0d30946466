package dev.errata;

import java.math.BigDecimal;
import java.math.BigInteger;

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

  /**
   * Whether a number is a whole multiple of another. However far apart their exponents are, this
   * takes no more than the digits that are there: no power of ten is written out for them.
   *
   * @param number any number
   * @param factor a number over zero
   */
  public static boolean isMultiple(BigDecimal number, BigDecimal factor) {
    BigInteger digits = number.unscaledValue();
    BigInteger divisor = factor.unscaledValue();
    long exponent = (long) factor.scale() - number.scale();
    if (exponent >= 0) {
      BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(exponent), divisor);
      return isZero(digits.mod(divisor).multiply(power).mod(divisor));
    }
    // A multiple of that power of ten is one of that power of two, which its lowest bit tells.
    return isZero(digits)
        || (-exponent <= digits.getLowestSetBit()
            && isZero(digits.mod(divisor.multiply(BigInteger.TEN.pow((int) -exponent)))));
  }

  private static boolean isZero(BigInteger number) {
    return number.signum() == 0;
  }
}
