package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    assertThat(received.retryable()).isFalse();
  }

  @Test
  void isEqualToTheSameOneReceivedAgain() {
    assertThat(ErrorCode.received(404, "A", "m"))
        .isEqualTo(ErrorCode.received(404, "A", "m"))
        .isNotEqualTo(ErrorCode.received(410, "A", "m"));
  }
}
