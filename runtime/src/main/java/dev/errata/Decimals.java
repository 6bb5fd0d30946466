package dev.errata;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Set;

/** Takes numbers of any class for decimal ones, and writes them; for generated code. */
public final class Decimals {

  /** A number of more is not written out in full, nor read from what it prints. */
  private static final int MOST_DIGITS = 1_000;

  /** Numbers of that many digits have no more. */
  private static final int MOST_BITS = 3_322;

  private static final int LEADING_BITS = 256;
  private static final MathContext LEADING = new MathContext(70);

  /** What is off where only the leading bits are looked at is far behind these digits. */
  private static final MathContext FIRST = new MathContext(50);

  /** Leaves room to drop zeros. */
  private static final int LEAST_SCALE = Integer.MIN_VALUE + 100;

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
   * As {@link BigDecimal#compareTo} does. Of a number that has more than 1,000 digits, as a
   * stranger may send by the hundred thousand, only the first fifty count.
   */
  public static int compare(BigDecimal number, BigDecimal other) {
    return rounded(number).compareTo(rounded(other));
  }

  /**
   * Whether a number is equal to one of several, however many zeros it ends in. Of one that has
   * more than 1,000 digits only the first fifty count.
   *
   * @param number any number; null is none of them
   * @param numbers numbers without trailing zeros
   */
  public static boolean isOneOf(BigDecimal number, Set<BigDecimal> numbers) {
    return number != null && numbers.contains(rounded(number).stripTrailingZeros());
  }

  private static BigDecimal rounded(BigDecimal number) {
    BigInteger digits = number.unscaledValue();
    if (!isLong(digits)) {
      return number;
    }
    // Decimal digits are dear to come by: a power of two is made of a few of them.
    int cut = digits.bitLength() - LEADING_BITS;
    BigDecimal first = new BigDecimal(digits.shiftRight(cut))
        .multiply(BigDecimal.valueOf(2).pow(cut, LEADING), FIRST);
    long scale = (long) first.scale() + number.scale();
    return new BigDecimal(first.unscaledValue(), (int) Math.max(scale, LEAST_SCALE));
  }

  /**
   * Whether a number is a whole multiple of another. However far apart their exponents are, this
   * takes no more than the digits that are there: no power of ten is written out for them. A number
   * that has more than 1,000 digits, and the last of them behind the other's last, is taken for no
   * multiple.
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
        || (!isLong(digits)
            && -exponent <= digits.getLowestSetBit()
            && isZero(digits.mod(divisor.multiply(BigInteger.TEN.pow((int) -exponent)))));
  }

  private static boolean isLong(BigInteger digits) {
    return digits.bitLength() > MOST_BITS;
  }

  private static boolean isZero(BigInteger number) {
    return number.signum() == 0;
  }
}
