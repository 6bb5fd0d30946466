package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final String DATE = "Sun, 06 Nov 1994 08:49:07 GMT";

  @Test
  void seconds() {
    assertThat(RetryAfter.read("120", "")).isEqualTo(Duration.ofSeconds(120));
    assertThat(RetryAfter.read("0", "")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994"
      })
  void aDateIsCountedFromTheServersClock(String value) {
    assertThat(RetryAfter.read(value, DATE)).isEqualTo(Duration.ofSeconds(30));
    assertThat(RetryAfter.read(value, "none")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5", "99999999999", "Sun, 31 Feb 1994 08:49:37 GMT"})
  void anythingElseIsUnknown(String value) {
    assertThat(RetryAfter.read(value, DATE)).isNull();
  }

  @Test
  void isWrittenInWholeSecondsRoundedUp() {
    assertThat(RetryAfter.write(Duration.ofMillis(1_001))).isEqualTo("2");
    assertThat(RetryAfter.write(Duration.ofSeconds(2))).isEqualTo("2");
    assertThat(RetryAfter.write(Duration.ZERO)).isEqualTo("0");
  }

  @Test
  void comesWithTheError() {
    UsersException error =
        ErrorBodies.read(UsersErrors.API, 503, Answers.headers(Map.of("Retry-After", " 7 ")), "");
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(7));
  }
}
