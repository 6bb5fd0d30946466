package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** What a catalog of numbers tells, whose API has no HTTP statuses and facts of its own. */
class OwnFactsTest {

  @Test
  void tellsFactsByTheirTypes() {
    assertThat(BrokerErrorCode.MINUS_1.severity()).isEqualTo(BrokerErrorCode.Severity.FATAL);
    assertThat(BrokerErrorCode.UNKNOWN_TOPIC.severity()).isEqualTo(BrokerErrorCode.Severity.ERROR);
    assertThat(BrokerErrorCode.Severity.values())
        .extracting(BrokerErrorCode.Severity::text)
        .containsExactly("FATAL", "ERROR", "not an error");
    assertThat(BrokerErrorCode.UNKNOWN_TOPIC.sqlState()).isEqualTo("42704");
    assertThat(BrokerErrorCode.MINUS_1.docs()).contains(URI.create("https://example.com/-1"));
    assertThat(BrokerErrorCode.UNKNOWN_TOPIC.docs()).isEmpty();
  }

  @Test
  void hasNoStatusWhereTheApiHasNone() {
    assertThat(BrokerErrorCode.MINUS_1.status()).isZero();
    assertThat(BrokerErrors.unknownTopic("t").status()).isZero();
    assertThat(BrokerErrorCode.CORRUPT_MESSAGE.retryable()).isFalse();
    assertThat(BrokerErrorCode.UNKNOWN_TOPIC.retryable()).isTrue();
  }

  @Test
  void takesCodesAsNumbers() {
    assertThat(BrokerErrorCode.find(-1)).contains(BrokerErrorCode.MINUS_1);
    assertThat(BrokerErrorCode.find(1002)).contains(BrokerErrorCode.CORRUPT_MESSAGE);
    assertThat(BrokerErrorCode.find(4)).isEmpty();
    BrokerException decoded = BrokerErrors.decode(0, 3, "The server does not have the topic 't'.");
    assertThat(decoded)
        .isInstanceOfSatisfying(
            BrokerException.UnknownTopic.class,
            error -> assertThat(error.topic()).isEqualTo("t"));
    assertThat(BrokerErrors.decode(0, 99, "")).isInstanceOf(BrokerException.Unknown.class);
  }
}
