package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floating-point numbers are compared by value, and what is none passes nothing. */
class DoubleTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, true",
    "0.09999999999999999, false",
    "0.9999999999999999, true",
    "1, false",
    "-0.5, false",
    "NaN, false",
    "Infinity, false",
    "-Infinity, false"
  })
  void range(double number, boolean passes) {
    assertThat(passes(number, ChecksValidator::ratio, ChecksValidator::ratio)).isEqualTo(passes);
  }

  /** The end is a number that no double can be. */
  @ParameterizedTest
  @CsvSource({"1.7976931348623157E308, true", "Infinity, false", "-Infinity, true", "NaN, false"})
  void rangeBeyondAllOfThem(double number, boolean passes) {
    assertThat(passes(number, ChecksValidator::finite, ChecksValidator::finite)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-0.0, true", "0.5, true", "1, true", "1.5, false", "NaN, false"})
  void oneOf(double number, boolean passes) {
    assertThat(passes(number, ChecksValidator::factor, ChecksValidator::factor)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"0.3, true", "0.35, false", "1E300, true", "NaN, false", "Infinity, false"})
  void multipleOf(double number, boolean passes) {
    assertThat(passes(number, ChecksValidator::step, ChecksValidator::step)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, true", "0.0, -0.0, true", "1, 2, false", "NaN, NaN, false", ", 1, true"})
  void equal(Double one, Double other, boolean passes) {
    Outcome outcome = new Outcome(
        () -> ChecksValidator.sameDouble(one, other),
        failures -> ChecksValidator.sameDouble(one, other, failures::accept));
    assertThat(outcome.passes()).isEqualTo(passes);
  }

  private static boolean passes(
      Double number,
      UnaryOperator<Double> throwing,
      BiConsumer<Double, Consumer<? super ChecksException>> reporting) {
    return new Outcome(
            () -> throwing.apply(number), failures -> reporting.accept(number, failures::accept))
        .passes();
  }
}
