package dev.errata.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorApi;
import dev.errata.Failures;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class WritingTest {

  private static final String XML =
      "<Error><Code>code</Code><Host>host</Host><Params>params</Params>"
          + "<Failure each=\"failure\"><Code>code</Code><At>pointer</At></Failure></Error>";

  @Test
  void aProblem() {
    ErrorAnswer answer = write(UsersErrors.userNotFound("Ann"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers())
        .containsExactly(
            Map.entry("Content-Type", "application/problem+json"),
            Map.entry("Cache-Control", "no-store"),
            Map.entry("X-Request-Id", "r-1"));
    assertThat(text(answer))
        .isEqualTo("{\"type\":\"https://errors.example/user%2Fnot%20found\","
            + "\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is no user Ann.\","
            + "\"instance\":\"/users/7\",\"code\":\"user/not found\","
            + "\"params\":{\"user\":\"Ann\"}}");
    assertThat(answer.isUnexpected()).isFalse();
    assertThat(answer.error().orElseThrow()).isSameAs(answer.thrown());
  }

  /** Longer than what a generator hands out at once. */
  @Test
  void aLongBody() {
    String name = "\u20AC\"".repeat(10_000);
    assertThat(text(write(UsersErrors.userNotFound(name))))
        .contains("\"There is no user " + name.replace("\"", "\\\"") + ".\"")
        .endsWith("\"}}");
  }

  @Test
  void severalFailures() {
    Failures failures = new Failures();
    failures.at("/name").accept(UsersErrors.nameTaken("a"));
    failures.at("/bio").accept(UsersErrors.tooLong(70));

    assertThat(text(write(failures.first())))
        .endsWith("\"code\":\"name-taken\",\"params\":{\"name\":\"a\"},\"errors\":["
            + "{\"code\":\"name-taken\",\"detail\":\"The name a is taken.\","
            + "\"params\":{\"name\":\"a\"},\"pointer\":\"/name\"},"
            + "{\"code\":\"too-long\",\"detail\":\"70 characters are too many.\","
            + "\"params\":{\"length\":70},\"pointer\":\"/bio\"}]}");
  }

  @Test
  void xml() {
    Failures failures = new Failures();
    failures.at("/a").accept(UsersErrors.nameTaken("<\u0001&\r>"));
    failures.at("/b").accept(UsersErrors.tooLong(70));
    ErrorAnswer answer = ErrorBodies.write(
        Answers.withShapes(UsersErrors.API, XML),
        failures.first(),
        new ErrorRequest("GET", null, null, null, "h"));

    assertThat(answer.headers()).containsEntry("Content-Type", "application/xml");
    assertThat(text(answer))
        .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<Error><Code>name-taken</Code><Host>h</Host>"
            + "<Params><name>&lt;\uFFFD&amp;&#13;&gt;</name></Params>"
            + "<Failure><Code>name-taken</Code><At>/a</At></Failure>"
            + "<Failure><Code>too-long</Code><At>/b</At></Failure></Error>");
  }

  @Test
  void whenToTryAgainIsAHeader() {
    assertThat(write(UsersErrors.throttled(30, "eu-1")).headers())
        .containsEntry("Retry-After", "30");
  }

  @Test
  void whatIsInternalStaysHere() {
    assertThat(text(write(UsersErrors.throttled(30, "eu-1"))))
        .contains("\"params\":{\"seconds\":30}")
        .doesNotContain("eu-1");
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(text(write(UsersErrors.userNotFound("a\uD83D")))).contains("\"a\uFFFD\"");
  }

  @Test
  void anAnswerToHeadHasTheHeadersAlone() {
    ErrorAnswer answer = ErrorBodies.write(
        UsersErrors.API,
        UsersErrors.nameTaken("a"),
        new ErrorRequest("HEAD", "", "/users", "", ""));

    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
  }

  @Test
  void aPathIsMadeTheReferenceOfAUri() {
    ErrorAnswer answer = ErrorBodies.write(
        UsersErrors.API,
        UsersErrors.nameTaken("a"),
        new ErrorRequest("GET", "", "/a b/\u00e9/%20\"", "a\nb", ""));

    assertThat(text(answer)).contains("\"instance\":\"/a%20b/%C3%A9/%20%22\"");
    assertThat(answer.headers()).doesNotContainKey("X-Request-Id");
  }

  @Test
  void whatWasThrownElsewhereIsUnwrapped() throws Exception {
    Throwable wrapped = new CompletionException(new ExecutionException(UsersErrors.nameTaken("a")));
    assertThat(write(wrapped).status()).isEqualTo(409);
    assertThat(write(new IllegalStateException(UsersErrors.nameTaken("a"))).status())
        .isEqualTo(500);
  }

  @Test
  void aRefusalIsTheErrorOfItsStatus() {
    ErrorAnswer answer = ErrorBodies.refuse(
        UsersErrors.API,
        400,
        Map.of("Accept", "application/json"),
        new IllegalArgumentException("secret"),
        List.of(new Violation("/name", "must not be blank")),
        Answers.accepting(""));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.isUnexpected()).isFalse();
    assertThat(answer.headers()).containsEntry("Accept", "application/json");
    assertThat(text(answer))
        .contains("\"detail\":\"The request is not valid.\"")
        .contains("\"errors\":[{\"code\":\"request-invalid\",\"detail\":\"must not be blank\","
            + "\"pointer\":\"/name\"}]")
        .doesNotContain("secret");
  }

  @Test
  void anErrorThatLedToARefusalIsAnswered() {
    Throwable unreadable = new IllegalArgumentException("unreadable", UsersErrors.nameTaken("a"));
    ErrorAnswer answer = ErrorBodies.refuse(
        UsersErrors.API, 400, Map.of(), unreadable, List.of(), Answers.accepting(""));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.isUnexpected()).isFalse();
  }

  @Test
  void aRefusalThatTheCatalogDoesNotKnowSaysItsStatusAlone() {
    assertThat(text(refuse(UsersErrors.API)))
        .isEqualTo("{\"title\":\"Method Not Allowed\",\"status\":405,\"instance\":\"/users/7\"}");
    assertThat(text(refuse(Answers.withShapes(UsersErrors.API, "{\"m\":\"message\"}"))))
        .isEqualTo("{\"m\":\"Method Not Allowed\"}");
    assertThat(refuse(UsersErrors.API).error()).isEmpty();
  }

  private static ErrorAnswer refuse(ErrorApi<?> api) {
    return ErrorBodies.refuse(api, 405, Map.of(), null, List.of(), Answers.accepting(""));
  }

  private static ErrorAnswer write(Throwable thrown) {
    return ErrorBodies.write(UsersErrors.API, thrown, Answers.accepting(""));
  }

  private static String text(ErrorAnswer answer) {
    return new String(answer.body(), UTF_8);
  }
}
