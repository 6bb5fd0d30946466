package dev.errata;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/** Takes numbers of any class for decimal ones, and writes them; for generated code. */
public final class Decimals {

  /** A number of more is not written out in full, nor read from what it prints. */
  private static final int MOST_DIGITS = 1_000;

  private Decimals() {}

  /**
   * The value of a number as it is printed; null for one that is infinite or none at all. Null too
   * for one of a class that is not of the JDK if it takes more than 1,000 characters to print: to
   * read them takes time that grows with their square, and they may be what a stranger has sent.
   */
  public static BigDecimal of(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    String printed = number.toString();
    try {
      return printed.length() > MOST_DIGITS ? null : new BigDecimal(printed);
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
   * As {@link BigDecimal#compareTo} does, but without reckoning with all digits, unless the leading
   * seventy leave it open.
   *
   * @param number any number
   * @param bound a number such as people write, of few digits
   */
  public static int compare(BigDecimal number, BigDecimal bound) {
    return LongDecimal.isLong(number)
        ? new LongDecimal(number).compareTo(bound)
        : number.compareTo(bound);
  }

  /**
   * Whether a number is equal to one of several, however many zeros it ends in.
   *
   * @param number any number; null is none of them
   * @param numbers numbers of few digits, without trailing zeros
   */
  public static boolean isOneOf(BigDecimal number, Set<BigDecimal> numbers) {
    if (number == null) {
      return false;
    }
    if (!LongDecimal.isLong(number)) {
      return numbers.contains(number.stripTrailingZeros());
    }
    LongDecimal digits = new LongDecimal(number);
    for (BigDecimal one : numbers) {
      if (digits.compareTo(one) == 0) {
        return true;
      }
    }
    return false;
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
