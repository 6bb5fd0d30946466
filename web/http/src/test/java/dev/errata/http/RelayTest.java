package dev.errata.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another API has said does not leave this one, unless it is meant to. */
class RelayTest {

  private static final String SECRET = "AKIA1SECRET";

  static Stream<Throwable> received() {
    String key = "{\"code\":\"key-revoked\",\"detail\":\"The key " + SECRET + " was revoked.\","
        + "\"params\":{\"key\":\"" + SECRET + "\"},\"errors\":[{\"detail\":\"" + SECRET + "\"}]}";
    return Stream.of(
        read(403, key),
        read(403, "{\"code\":\"" + SECRET + "\"}"),
        read(502, "<html>" + SECRET),
        RamErrors.API.decode(404, "EntityNotExist.User", SECRET, null, null),
        IamErrors.API.decode(404, SECRET, SECRET, null, null),
        new IllegalStateException(SECRET, read(403, key)));
  }

  @ParameterizedTest
  @MethodSource("received")
  void isAnsweredAsAnErrorOfOnesOwn(Throwable thrown) {
    for (String accept : List.of("", "application/xml")) {
      ErrorAnswer answer = ErrorBodies.write(UsersErrors.API, thrown, Answers.accepting(accept));

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.isUnexpected()).isTrue();
      assertThat(answer.thrown()).isSameAs(thrown);
      assertThat(answer.error().orElseThrow())
          .isInstanceOf(UsersException.Internal.class)
          .hasCause(thrown);
      assertThat(new String(answer.body(), UTF_8))
          .contains("Something went wrong here.")
          .doesNotContain(SECRET);
      assertThat(answer.headers().toString()).doesNotContain(SECRET);
    }
  }

  @Test
  void withoutAnErrorFor500TheStatusIsAllThatIsSaid() {
    ErrorAnswer answer = ErrorBodies.write(
        Answers.withShapes(UsersErrors.API, "problem-json"),
        read(502, SECRET),
        ErrorRequest.UNKNOWN);

    assertThat(answer.error()).isEmpty();
    assertThat(new String(answer.body(), UTF_8))
        .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500}");
  }

  @Test
  void anErrorOfOnesOwnThatWasCausedByItIsAnswered() {
    ErrorAnswer answer = ErrorBodies.write(
        UsersErrors.API, UsersErrors.nameTaken("a", read(502, SECRET)), ErrorRequest.UNKNOWN);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.isUnexpected()).isFalse();
    assertThat(new String(answer.body(), UTF_8)).doesNotContain(SECRET);
  }

  @Test
  void passingOnIsExplicit() {
    UsersException received = read(409, "{\"code\":\"name-taken\",\"params\":{\"name\":\"a\"}}");
    ErrorAnswer answer =
        ErrorBodies.write(UsersErrors.API, UsersErrors.API.passOn(received), ErrorRequest.UNKNOWN);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(new String(answer.body(), UTF_8)).contains("The name a is taken.");
  }

  /** Nothing of it is known, not even that its code is one. */
  @Test
  void whatTheCatalogDoesNotHaveIsNotPassedOn() {
    ErrorAnswer answer = ErrorBodies.write(
        UsersErrors.API,
        UsersErrors.API.passOn(read(404, "{\"code\":\"" + SECRET + "\"}")),
        ErrorRequest.UNKNOWN);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(new String(answer.body(), UTF_8)).doesNotContain(SECRET);
  }

  @Test
  void theLogSaysWhatTheOtherApiSaid() {
    UsersException received = ErrorBodies.read(
        UsersErrors.API,
        403,
        Answers.headers(Map.of("X-Request-Id", "u-1")),
        "{\"code\":\"key-revoked\"}");
    ErrorAnswer answer = ErrorBodies.write(UsersErrors.API, received, Answers.accepting(""));

    assertThat(answer.logged())
        .containsExactly(
            Map.entry("errorStatus", 500),
            Map.entry("errorCode", "internal"),
            Map.entry("errorRequestId", "r-1"),
            Map.entry("upstreamStatus", 403),
            Map.entry("upstreamCode", "key-revoked"),
            Map.entry("upstreamRequestId", "u-1"));
  }

  @Test
  void theLogHasWhatIsSensitiveMasked() {
    assertThat(logged(UsersErrors.keyRevoked(SECRET))).containsEntry("errorParams", "key=***");
    assertThat(logged(UsersErrors.nameTaken("a\nb\u001b")))
        .containsEntry("errorParams", "name=a b ");
    assertThat(logged(read(403, "{\"code\":\"a b\"}"))).doesNotContainKey("upstreamCode");
    assertThat(logged(read(403, "{\"code\":\"new-one\"}")))
        .containsEntry("upstreamCode", "new-one");
  }

  @Test
  void aCircleOfCausesHasAnEnd() {
    Exception inner = new Exception();
    Exception outer = new Exception(inner);
    inner.initCause(outer);
    assertThat(logged(outer)).containsEntry("errorStatus", 500);
  }

  private static Map<String, Object> logged(Throwable thrown) {
    return ErrorBodies.write(UsersErrors.API, thrown, ErrorRequest.UNKNOWN).logged();
  }

  private static UsersException read(int status, String body) {
    return ErrorBodies.read(UsersErrors.API, status, Answers.NO_HEADERS, body);
  }
}
