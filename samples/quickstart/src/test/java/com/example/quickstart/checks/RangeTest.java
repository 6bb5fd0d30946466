package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the ends of a range and beside them. */
class RangeTest {

  @ParameterizedTest
  @CsvSource({
    "-2147483648, false",
    "0, false",
    "1, true",
    "99, true",
    "100, false",
    "2147483647, false"
  })
  void wholeNumbers(int number, boolean passes) {
    assertThat(outcome(number).passes()).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, false",
    "0, false",
    "0.00, false",
    "1e-999999, true",
    "1, true",
    "1.00, true",
    "1.01, false"
  })
  void decimals(BigDecimal number, boolean passes) {
    Outcome outcome = new Outcome(
        () -> ChecksValidator.share(number),
        failures -> ChecksValidator.share(number, failures::accept));
    assertThat(outcome.passes()).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "-0.5, true", "0, false", "-0.0, false", "1, false"})
  void numbersOfAnyClass(double number, boolean passes) {
    assertThat(ofAny(number).passes()).isEqualTo(passes);
    assertThat(ofAny(BigDecimal.valueOf(number)).passes()).isEqualTo(passes);
    assertThat(ofAny(BigInteger.valueOf(-1)).passes()).isTrue();
    assertThat(ofAny(0L).passes()).isFalse();
  }

  private static Outcome outcome(Integer number) {
    return new Outcome(
        () -> ChecksValidator.percent(number),
        failures -> ChecksValidator.percent(number, failures::accept));
  }

  private static Outcome ofAny(Object number) {
    return new Outcome(
        () -> ChecksValidator.rest(number),
        failures -> ChecksValidator.rest(number, failures::accept));
  }
}
