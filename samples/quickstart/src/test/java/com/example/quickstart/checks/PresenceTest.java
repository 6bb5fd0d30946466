package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two and of three inputs, each may be there or not. */
class PresenceTest {

  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int THIRD = 4;

  static IntStream ofTwo() {
    return IntStream.range(0, FIRST + SECOND + 1);
  }

  static IntStream ofThree() {
    return IntStream.range(0, FIRST + SECOND + THIRD + 1);
  }

  @ParameterizedTest
  @MethodSource("ofThree")
  void atLeastOneIsThere(int there) {
    String phone = given(there, FIRST, "1");
    String email = given(there, SECOND, "");
    Map<String, String> address = given(there, THIRD, Map.of());
    Outcome outcome = new Outcome(
        () -> ChecksValidator.contact(phone, email, address),
        failures -> ChecksValidator.contact(phone, email, address, failures::accept));
    assertThat(outcome.passes()).isEqualTo(there != 0);
  }

  @ParameterizedTest
  @MethodSource("ofTwo")
  void exactlyOneOfTwoIsThere(int there) {
    String card = given(there, FIRST, "1");
    String account = given(there, SECOND, "1");
    Outcome outcome = new Outcome(
        () -> ChecksValidator.payment(card, account),
        failures -> ChecksValidator.payment(card, account, failures::accept));
    assertThat(outcome.passes()).isEqualTo(Integer.bitCount(there) == 1);
  }

  @ParameterizedTest
  @MethodSource("ofThree")
  void exactlyOneOfThreeIsThere(int there) {
    String street = given(there, FIRST, "a");
    Integer box = given(there, SECOND, 0);
    UUID shop = given(there, THIRD, new UUID(0, 0));
    Outcome outcome = new Outcome(
        () -> ChecksValidator.delivery(street, box, shop),
        failures -> ChecksValidator.delivery(street, box, shop, failures::accept));
    assertThat(outcome.passes()).isEqualTo(Integer.bitCount(there) == 1);
  }

  private static <T> T given(int there, int which, T value) {
    return (there & which) == 0 ? null : value;
  }
}
