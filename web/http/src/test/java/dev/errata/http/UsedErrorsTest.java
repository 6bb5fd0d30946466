package dev.errata.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.Failures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An API that uses another has that one's errors too, and no stranger's. */
class UsedErrorsTest {

  @Test
  void anErrorOfTheUsedApiIsAnsweredAsItIs() {
    ErrorAnswer answer = write(PlatformErrors.throttled(5));

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.isUnexpected()).isFalse();
    assertThat(answer.headers()).containsEntry("Retry-After", "5");
    assertThat(text(answer))
        .contains("\"type\":\"https://platform.example/throttled\"")
        .contains("\"params\":{\"seconds\":5}");
    assertThat(text(write(OrdersErrors.orderClosed("7"))))
        .contains("\"type\":\"https://orders.example/order-closed\"");
  }

  @Test
  void inTheShapesOfTheApiThatUsesIt() {
    ErrorAnswer answer = ErrorBodies.write(
        OrdersErrors.API, PlatformErrors.throttled(5), Answers.accepting("application/json"));

    assertThat(text(answer))
        .isEqualTo("{\"error\":{\"code\":\"throttled\",\"text\":\"Try again in 5 seconds.\"}}");
  }

  @Test
  void anErrorOfAStrangerIsUnexpected() {
    for (CodedException thrown : List.of(
        UsersErrors.nameTaken("Ann"),
        UsersErrors.internal(),
        PlatformErrors.decode(429, "throttled", "Try again in 5 seconds."))) {
      ErrorAnswer answer = write(thrown);

      assertThat(answer.isUnexpected()).isTrue();
      assertThat(answer.error().orElseThrow()).isInstanceOf(OrdersException.Broken.class);
    }
  }

  /** The one that is used knows nothing of those that use it. */
  @Test
  void theUsedApiDoesNotAnswerErrorsOfTheOther() {
    ErrorAnswer answer =
        ErrorBodies.write(PlatformErrors.API, OrdersErrors.orderClosed("7"), ErrorRequest.UNKNOWN);

    assertThat(answer.error().orElseThrow()).isInstanceOf(PlatformException.PlatformDown.class);
  }

  @Test
  void amongSeveralFailuresThoseOfStrangersAreLeftOut() {
    Failures failures = new Failures();
    failures.at("/a").accept(OrdersErrors.orderClosed("7"));
    failures.at("/b").accept(PlatformErrors.throttled(5));
    failures.at("/c").accept(UsersErrors.nameTaken("Ann"));

    ErrorAnswer answer = write(failures.first());
    CodedException read =
        ErrorBodies.read(OrdersErrors.API, answer.status(), Answers.NO_HEADERS, answer.body());

    assertThat(read.errors())
        .extracting(CodedException::code)
        .containsExactly("order-closed", "throttled");
    assertThat(read.errors().get(1)).isInstanceOf(PlatformException.Throttled.class);
  }

  @Test
  void aRefusalThatAnErrorOfTheUsedApiLedToIsAnsweredAsThat() {
    ErrorAnswer answer = ErrorBodies.refuse(
        OrdersErrors.API,
        400,
        Map.of(),
        new IllegalStateException(PlatformErrors.throttled(5)),
        List.of(),
        ErrorRequest.UNKNOWN);

    assertThat(answer.status()).isEqualTo(429);
  }

  @ParameterizedTest
  @CsvSource({
    "429, throttled, PlatformException$Throttled",
    "429, Quota.Tokens, PlatformException$Quota",
    "409, order-closed, OrdersException$OrderClosed",
    "404, '', OrdersException$OrderUnknown",
    "404, platform-route-unknown, PlatformException$PlatformRouteUnknown",
    "404, name-taken, OrdersException$Unknown"
  })
  void readsErrorsOfBoth(int status, String code, String type) {
    CodedException read = ErrorBodies.read(
        OrdersErrors.API, status, Answers.NO_HEADERS, "{\"code\":\"" + code + "\"}");

    assertThat(read.getClass().getName()).isEqualTo("dev.errata.http." + type);
  }

  private static ErrorAnswer write(Throwable thrown) {
    return ErrorBodies.write(OrdersErrors.API, thrown, ErrorRequest.UNKNOWN);
  }

  private static String text(ErrorAnswer answer) {
    return new String(answer.body(), UTF_8);
  }
}
