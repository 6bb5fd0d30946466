package dev.errata;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A number of very many digits, held against numbers such as people write. Its leading digits tell
 * nearly always which is greater, so that the others, which a stranger may have sent by the hundred
 * thousand, are not reckoned with.
 *
 * <p>All of them are where the leading ones agree, as in {@code 3.000…0001} and {@code 3}. That
 * multiplies numbers of that many digits, but reads or prints none, which would take far longer.
 */
final class LongDecimal {

  /** What has fewer bits is no long number: its digits are reckoned with in no time. */
  private static final int LONG_BITS = 1_024;

  private static final int LEADING_BITS = 256;
  private static final MathContext LEADING = new MathContext(70);

  /** By far more than what is off where only the leading bits are looked at. */
  private static final BigDecimal UNCERTAIN = BigDecimal.ONE.movePointLeft(50);

  private final BigDecimal number;
  private final BigDecimal fraction;
  private final long exponent;

  /**
   * Looks at the leading digits.
   *
   * @param number one that {@linkplain #isLong is long}
   */
  LongDecimal(BigDecimal number) {
    this.number = number;
    BigInteger digits = number.unscaledValue();
    int cut = digits.bitLength() - LEADING_BITS;
    BigDecimal leading = new BigDecimal(digits.shiftRight(cut))
        .multiply(BigDecimal.valueOf(2).pow(cut, LEADING), LEADING);
    this.fraction = fraction(leading);
    this.exponent = exponent(leading) - number.scale();
  }

  static boolean isLong(BigDecimal number) {
    return number.unscaledValue().bitLength() > LONG_BITS;
  }

  /** As {@link BigDecimal#compareTo} does. */
  int compareTo(BigDecimal other) {
    if (number.signum() != other.signum()) {
      return Integer.compare(number.signum(), other.signum());
    }
    long apart = exponent - exponent(other);
    if (Math.abs(apart) > 1) {
      return number.signum() * Long.signum(apart);
    }
    BigDecimal difference = fraction.scaleByPowerOfTen((int) apart).subtract(fraction(other));
    return difference.abs().compareTo(UNCERTAIN) > 0
        ? difference.signum()
        : number.compareTo(other);
  }

  /** The digits behind a decimal point. */
  private static BigDecimal fraction(BigDecimal number) {
    return new BigDecimal(number.unscaledValue(), number.precision());
  }

  /** The power of ten that makes the number of its fraction. */
  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale();
  }
}
