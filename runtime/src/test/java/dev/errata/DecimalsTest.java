package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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

  /** Two hundred thousand digits that end in zeros, which is the longest way. */
  @Test
  @Timeout(10)
  void takesNoQuadraticTimeForDigits() {
    BigInteger digits =
        BigInteger.TEN.pow(100_000).multiply(BigInteger.valueOf(7).pow(118_000));
    BigDecimal number = new BigDecimal(digits, 100_000);
    assertThat(Decimals.isMultiple(number, new BigDecimal("7"))).isTrue();
    assertThat(Decimals.isMultiple(number, new BigDecimal("70"))).isFalse();
  }
}
