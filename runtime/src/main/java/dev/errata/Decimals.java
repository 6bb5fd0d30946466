package dev.errata;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Set;

/** Takes numbers of any class for decimal ones, and writes them; for generated code. */
public final class Decimals {

  /** A number of more is not written out in full, nor read from what it prints. */
  private static final int MOST_DIGITS = 1_000;

  /** What has fewer bits is no long number: its digits are reckoned with in no time. */
  private static final int LONG_BITS = 1_024;

  private static final int LEADING_BITS = 256;
  private static final MathContext LEADING = new MathContext(70);

  /** By far more than what is off where only the leading bits are looked at. */
  private static final BigDecimal UNCERTAIN = BigDecimal.ONE.movePointLeft(50);

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
   * As {@link BigDecimal#compareTo} does, but without reckoning with all digits, which a stranger
   * may have sent by the hundred thousand, unless the leading seventy leave it open: as they do in
   * {@code 3.000…0001} and {@code 3}.
   *
   * @param number any number
   * @param bound a number such as people write, of few digits
   */
  public static int compare(BigDecimal number, BigDecimal bound) {
    if (!isLong(number) || number.signum() != bound.signum()) {
      return number.compareTo(bound);
    }
    BigInteger digits = number.unscaledValue();
    int cut = digits.bitLength() - LEADING_BITS;
    BigDecimal leading = new BigDecimal(digits.shiftRight(cut))
        .multiply(BigDecimal.valueOf(2).pow(cut, LEADING), LEADING);
    long apart = exponent(leading) - number.scale() - exponent(bound);
    if (Math.abs(apart) > 1) {
      return number.signum() * Long.signum(apart);
    }
    BigDecimal difference =
        fraction(leading).scaleByPowerOfTen((int) apart).subtract(fraction(bound));
    return difference.abs().compareTo(UNCERTAIN) > 0
        ? difference.signum()
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
    if (!isLong(number)) {
      return numbers.contains(number.stripTrailingZeros());
    }
    for (BigDecimal one : numbers) {
      if (compare(number, one) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLong(BigDecimal number) {
    return number.unscaledValue().bitLength() > LONG_BITS;
  }

  /** The digits behind a decimal point. */
  private static BigDecimal fraction(BigDecimal number) {
    return new BigDecimal(number.unscaledValue(), number.precision());
  }

  /** The power of ten that makes the number of its fraction. */
  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale();
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
