package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeTest {

  @Test
  void keepsWhatWasReceived() {
    ErrorCode received = ErrorCode.received(599, "Some.Code", "What went wrong.");
    assertThat(received.status()).isEqualTo(599);
    assertThat(received.code()).isEqualTo("Some.Code");
    assertThat(received.message()).isEqualTo("What went wrong.");
  }

  @Test
  void readsNullsAsEmpty() {
    ErrorCode received = ErrorCode.received(0, null, null);
    assertThat(received.code()).isEmpty();
    assertThat(received.message()).isEmpty();
  }

  @Test
  void knowsNothingMoreOfACodeThatNoCatalogHas() {
    ErrorCode received = ErrorCode.received(503, "Some.Code", "What went wrong.");
    assertThat(received.description()).isEmpty();
    assertThat(received.solution()).isEmpty();
    assertThat(received.sensitiveParams()).isEmpty();
    assertThat(received.hasStackTrace()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 502, 503, 504})
  void knowsByTheStatusWhetherToTryAgain(int status) {
    assertThat(ErrorCode.received(status, "Some.Code", "").retryable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 400, 404, 409, 500, 501, 505})
  void knowsByTheStatusWhetherNotTo(int status) {
    assertThat(ErrorCode.received(status, "Some.Code", "").retryable()).isFalse();
  }

  @Test
  void isEqualToTheSameOneReceivedAgain() {
    assertThat(ErrorCode.received(404, "A", "m"))
        .isEqualTo(ErrorCode.received(404, "A", "m"))
        .isNotEqualTo(ErrorCode.received(410, "A", "m"));
  }
}
