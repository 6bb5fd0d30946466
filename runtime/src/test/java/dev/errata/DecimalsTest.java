package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class DecimalsTest {

  @Test
  void keepsTheValueOfWholeNumbers() {
    qt().forAll(longs().all()).checkAssert(DecimalsTest::keepsTheValue);
  }

  private static void keepsTheValue(long number) {
    BigDecimal expected = BigDecimal.valueOf(number);
    assertThat(Decimals.of(number)).isEqualTo(expected);
    assertThat(Decimals.of((int) number)).isEqualTo(BigDecimal.valueOf((int) number));
    assertThat(Decimals.of((short) number)).isEqualTo(BigDecimal.valueOf((short) number));
    assertThat(Decimals.of((byte) number)).isEqualTo(BigDecimal.valueOf((byte) number));
    assertThat(Decimals.of(BigInteger.valueOf(number))).isEqualTo(expected);
    assertThat(Decimals.of(new AtomicLong(number))).isEqualTo(expected);
    assertThat(Decimals.of(new AtomicInteger((int) number)))
        .isEqualTo(BigDecimal.valueOf((int) number));
  }

  /** As it is printed: 0.1 is one tenth, which no double is. */
  @Test
  void takesAFractionForWhatIsPrinted() {
    // All of them by their bits, so that each size is tried as often.
    qt().forAll(longs().all().map(Double::longBitsToDouble))
        .checkAssert(DecimalsTest::takesWhatIsPrinted);
  }

  private static void takesWhatIsPrinted(double number) {
    if (Double.isFinite(number)) {
      assertThat(Decimals.of(number)).isEqualByComparingTo(Double.toString(number));
    }
    assertThat(Decimals.of((float) number)).satisfies(decimal -> {
      if (Float.isFinite((float) number)) {
        assertThat(decimal).isEqualByComparingTo(Float.toString((float) number));
      } else {
        assertThat(decimal).isNull();
      }
    });
  }

  @Test
  void isExactBeyondLong() {
    BigInteger large = BigInteger.TWO.pow(200);
    assertThat(Decimals.of(large)).isEqualTo(new BigDecimal(large));
    assertThat(Decimals.of(0.1)).isEqualTo(new BigDecimal("0.1"));
    assertThat(Decimals.of(-0.0)).isZero();
  }

  @Test
  void givesADecimalBack() {
    BigDecimal decimal = new BigDecimal("1.10");
    assertThat(Decimals.of(decimal)).isSameAs(decimal);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void isNullForWhatNoDecimalIs(double number) {
    assertThat(Decimals.of(number)).isNull();
    assertThat(Decimals.of((float) number)).isNull();
  }

  @Test
  void tellsMultiples() {
    Gen<Integer> scales = integers().between(-3, 3);
    qt().forAll(integers().between(-5_000, 5_000), scales, integers().between(1, 50), scales)
        .checkAssert(DecimalsTest::tellsMultiples);
  }

  private static void tellsMultiples(int digits, int scale, int factorDigits, int factorScale) {
    BigDecimal number = BigDecimal.valueOf(digits, scale);
    BigDecimal factor = BigDecimal.valueOf(factorDigits, factorScale);
    assertThat(Decimals.isMultiple(number, factor))
        .isEqualTo(number.remainder(factor).signum() == 0);
    assertThat(Decimals.isMultiple(factor.multiply(BigDecimal.valueOf(digits)), factor))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1e999999999, 0.01, true",
    "1e999999999, 3, false",
    "3e999999999, 0.03, true",
    "1e-999999999, 0.01, false",
    "0e-999999999, 0.01, true",
    "5, 1e999999999, false",
    "1e999999999, 1e-999999999, true",
    "1e2147483647, 1e-2147483647, true",
    "1e-2147483647, 1e2147483647, false",
  })
  @Timeout(1)
  void takesNoTimeForExponents(BigDecimal number, BigDecimal factor, boolean isMultiple) {
    assertThat(Decimals.isMultiple(number, factor)).isEqualTo(isMultiple);
  }

  /** A hundred thousand digits that end in zeros, which is the longest way. */
  @Test
  @Timeout(10)
  void takesNoQuadraticTimeForDigits() {
    BigInteger digits = BigInteger.TEN.pow(1_000).multiply(BigInteger.valueOf(7).pow(118_000));
    BigDecimal number = new BigDecimal(digits);
    assertThat(Decimals.isMultiple(number, new BigDecimal("0.7"))).isTrue();
    assertThat(Decimals.isMultiple(number, new BigDecimal("70"))).isTrue();
    assertThat(Decimals.isMultiple(number, new BigDecimal("11"))).isFalse();
  }

  /** Long numbers about each other, and about the short ones that they are held against. */
  @Test
  void comparesLongNumbersAsTheirDigitsSay() {
    Gen<Integer> digits = integers().between(-1_200, 1_200);
    qt().forAll(digits, integers().between(300, 900), integers().between(-3, 3), digits)
        .checkAssert(DecimalsTest::comparesLikeTheJdk);
  }

  private static void comparesLikeTheJdk(int lead, int zeros, int shift, int bound) {
    BigDecimal other = BigDecimal.valueOf(bound, 2);
    for (int tail : List.of(-1, 0, 1)) {
      BigInteger digits = BigInteger.valueOf(lead)
          .multiply(BigInteger.TEN.pow(zeros))
          .add(BigInteger.valueOf(tail));
      BigDecimal number = new BigDecimal(digits, zeros + 2 + shift);
      assertComparesLikeTheJdk(number, other);
      assertComparesLikeTheJdk(number, BigDecimal.valueOf(lead, 2 + shift));
    }
  }

  private static void assertComparesLikeTheJdk(BigDecimal number, BigDecimal other) {
    BigDecimal plain = other.stripTrailingZeros();
    assertThat(Decimals.compare(number, plain)).isEqualTo(number.compareTo(plain));
    assertThat(Decimals.isOneOf(number, Set.of(plain))).isEqualTo(number.compareTo(plain) == 0);
  }

  /** By a factor of 10 and by 1 in the last of very many digits, on either side. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "3", "9.99", "-10", "1e400", "1e-400"})
  void comparesWhatIsNearABound(BigDecimal bound) {
    for (int power = -2; power <= 2; power++) {
      BigDecimal near = bound.scaleByPowerOfTen(power);
      BigDecimal last = near.movePointLeft(900).abs();
      for (BigDecimal number : List.of(near.add(last), near.subtract(last))) {
        assertComparesLikeTheJdk(number, bound);
        assertComparesLikeTheJdk(number, near);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2147483647", "-2147483648", "0", "1000000000", "300000"})
  @Timeout(5)
  void takesNoTimeForLongNumbersOfAnyExponent(int scale) {
    BigInteger digits = BigInteger.valueOf(7).pow(355_000);
    for (BigDecimal number : List.of(
        new BigDecimal(digits, scale),
        new BigDecimal(digits.negate(), scale),
        new BigDecimal(digits.shiftLeft(1_000_000), scale))) {
      for (String bound : List.of("3", "0", "-3", "1e999999999", "1e-999999999")) {
        BigDecimal other = new BigDecimal(bound);
        assertThat(Decimals.compare(number, other)).isEqualTo(number.compareTo(other));
        assertThat(Decimals.isOneOf(number, Set.of(other))).isFalse();
      }
    }
  }

  @Test
  @Timeout(5)
  void readsNoDigitsOfWholeNumbers() {
    BigInteger digits = BigInteger.valueOf(7).pow(355_000);
    BigDecimal number = Decimals.of(digits);
    assertThat(number.unscaledValue()).isEqualTo(digits);
    assertThat(Decimals.compare(number, BigDecimal.TEN)).isPositive();
  }

  /** A hundred times each, which took ten seconds and more. */
  @Test
  @Timeout(5)
  void takesNoTimeForVeryManyZeros() {
    BigDecimal three = new BigDecimal(BigInteger.TEN.pow(300_000).multiply(BigInteger.valueOf(3)));
    BigDecimal fraction = three.scaleByPowerOfTen(-300_000);
    BigDecimal longer = fraction.setScale(300_001);
    BigDecimal thousand = three.scaleByPowerOfTen(-1_000);
    BigDecimal factor = new BigDecimal("0.3");
    for (int i = 0; i < 100; i++) {
      assertThat(Decimals.compare(three, new BigDecimal("3e300000"))).isZero();
      assertThat(Decimals.compare(fraction, new BigDecimal("3"))).isZero();
      assertThat(Decimals.compare(fraction, fraction.negate())).isPositive();
      assertThat(Decimals.compare(fraction, longer)).isZero();
      assertThat(Decimals.isMultiple(three, factor)).isTrue();
      assertThat(Decimals.isMultiple(fraction, factor)).isFalse();
      assertThat(Decimals.isMultiple(thousand, factor)).isFalse();
    }
  }

  @Test
  void countsTheFirstDigitsOfLongNumbersAlone() {
    BigDecimal three = new BigDecimal("3").setScale(1_000);
    BigDecimal more = three.add(BigDecimal.ONE.movePointLeft(1_000));
    Set<BigDecimal> listed = Set.of(new BigDecimal("3"), new BigDecimal("7"));
    assertThat(Decimals.isOneOf(three, listed)).isTrue();
    assertThat(Decimals.isOneOf(more, listed)).isTrue();
    assertThat(Decimals.compare(more, new BigDecimal("3"))).isZero();
    assertThat(Decimals.compare(more, new BigDecimal("3").add(new BigDecimal("1e-48"))))
        .isNegative();
    BigDecimal shorter = three.setScale(999).add(BigDecimal.ONE.movePointLeft(999));
    assertThat(Decimals.isOneOf(shorter, listed)).isFalse();
    assertThat(Decimals.compare(shorter, new BigDecimal("3"))).isPositive();
  }

  /** Of a thousand digits, zeros at the end are looked through, and of no more. */
  @Test
  void takesAMultipleOfVeryManyPlacesForNone() {
    BigDecimal factor = new BigDecimal("0.5");
    assertThat(Decimals.isMultiple(new BigDecimal("1.5").setScale(999), factor)).isTrue();
    assertThat(Decimals.isMultiple(new BigDecimal("1.5").setScale(1_000), factor))
        .isFalse();
  }

  /** Each of as many values as a catalog can list is near. */
  @Test
  @Timeout(5)
  void looksThroughLongLists() {
    Set<BigDecimal> listed = IntStream.range(1_001, 5_000)
        .mapToObj(i -> BigDecimal.valueOf(i).stripTrailingZeros())
        .collect(Collectors.toSet());
    BigInteger digits = BigInteger.valueOf(7).pow(355_000);
    BigDecimal number = new BigDecimal(digits, 300_005 - 4);
    for (int i = 0; i < 20; i++) {
      assertThat(Decimals.isOneOf(number, listed)).isFalse();
    }
  }

  @Test
  void noNumberIsOneOfThem() {
    assertThat(Decimals.isOneOf(null, Set.of(BigDecimal.ONE))).isFalse();
  }

  /** Some readers of JSON leave a number in the text that was sent. */
  @ParameterizedTest
  @CsvSource({"1000, false", "1001, true", "5000000, true"})
  @Timeout(5)
  void isNullForWhatIsPrintedTooLong(int length, boolean isNull) {
    Number lazy = new Lazy("7".repeat(length));
    assertThat(Decimals.of(lazy) == null).isEqualTo(isNull);
  }

  private static final class Lazy extends Number {
    private static final long serialVersionUID = 1;
    private final String text;

    Lazy(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }

    @Override
    public int intValue() {
      throw new UnsupportedOperationException();
    }

    @Override
    public long longValue() {
      throw new UnsupportedOperationException();
    }

    @Override
    public float floatValue() {
      throw new UnsupportedOperationException();
    }

    @Override
    public double doubleValue() {
      throw new UnsupportedOperationException();
    }
  }
}
