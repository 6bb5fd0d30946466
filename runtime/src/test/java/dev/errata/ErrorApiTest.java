package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorApiTest {

  private static final ErrorApi<UserNotFound> API = new ErrorApi<>(
      UserNotFound.class,
      (status, code, message, params, cause) -> new UserNotFound(status, message, params, cause),
      "https://example.com/{code}",
      Map.of(404, UserErrorCode.NOT_FOUND),
      "problem-json");

  /** An error with a parameter of each kind. */
  private static final class Throttled extends CodedException {

    private static final long serialVersionUID = 1L;

    private final transient Object wait;

    Throttled(Object wait) {
      super(new Throttling(), null);
      this.wait = wait;
    }

    @Override
    public Map<String, Object> params() {
      return paramsOf("wait", wait, "token", "s3cret", "shard", 7);
    }
  }

  private static final class Throttling implements ErrorCode {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
      return "Throttling";
    }

    @Override
    public int status() {
      return 429;
    }

    @Override
    public String message() {
      return "Too many requests.";
    }

    @Override
    public Set<String> sensitiveParams() {
      return Set.of("token");
    }

    @Override
    public Set<String> internalParams() {
      return Set.of("shard");
    }

    @Override
    public String retryAfterParam() {
      return "wait";
    }
  }

  @Test
  void decodesWhatWasReceived() {
    UserNotFound error = API.decode(410, "User.NotFound", null, Map.of("user", "ada"), null);
    assertThat(error.isReceived()).isTrue();
    assertThat(error.status()).isEqualTo(410);
    assertThat(error.wireMessage()).isEmpty();
    assertThat(error.params()).containsEntry("user", "ada");
  }

  @Test
  void makesTheErrorOfAStatus() {
    IllegalStateException cause = new IllegalStateException();
    UserNotFound error = API.errorOf(404, cause);
    assertThat(error.isReceived()).isFalse();
    assertThat(error).hasCause(cause);
    assertThat(API.errorOf(500, cause)).isNull();
  }

  /** What is passed on is worded by the catalog, and what is sensitive stays behind. */
  @Test
  void passesOnWhatItMayOfAReceivedError() {
    UserNotFound received =
        API.decode(404, "User.NotFound", "The user ada with key AK1 does not exist.", null, null);
    UserNotFound passedOn = API.passOn(received);
    assertThat(passedOn.isReceived()).isFalse();
    assertThat(passedOn).hasCause(received);
    assertThat(passedOn.wireMessage()).isEqualTo("The user ada with key *** does not exist.");
  }

  /** An API that has no errors but those of the one that it uses. */
  private static final ErrorApi<CodedException> USING = new ErrorApi<>(
      Throttled.class,
      new ErrorApi<?>[] {API},
      (status, code, message, params, cause) -> new Throttled(params.get("wait")),
      "",
      Map.of());

  @Test
  void hasItsOwnExceptionsAndThoseOfTheApisThatItUses() {
    CodedException used = new UserNotFound("ada", "AK1", null);
    assertThat(API.apiOf(used)).isSameAs(API);
    assertThat(API.apiOf(new Throttled(5))).isNull();
    assertThat(API.apiOf(new IllegalStateException())).isNull();
    assertThat(API.apiOf(null)).isNull();
    assertThat(USING.apiOf(used)).isSameAs(API);
    assertThat(USING.apiOf(new Throttled(5))).isSameAs(USING);
    ErrorApi<CodedException> usingThat = new ErrorApi<>(
        Throttled.class, new ErrorApi<?>[] {USING}, (s, c, m, p, e) -> null, "", Map.of());
    assertThat(usingThat.apiOf(used)).isSameAs(API);
  }

  @Test
  void whatIsPassedOnStaysAnErrorOfItsApi() {
    CodedException received =
        API.decode(404, "User.NotFound", "The user ada with key AK1 does not exist.", null, null);
    assertThat(USING.passOn(received)).isInstanceOf(UserNotFound.class).hasCause(received);
    assertThat(USING.passOn(new Throttled(5))).isInstanceOf(Throttled.class);
    ErrorApi<CodedException> another =
        new ErrorApi<>(Throttled.class, (s, c, m, p, e) -> null, "", Map.of());
    assertThatIllegalArgumentException().isThrownBy(() -> another.passOn(received));
  }

  @Test
  void addsWhatCameBesideAnError() {
    UserNotFound error = API.decode(404, "User.NotFound", "", null, null);
    assertThat(error.requestId()).isEmpty();
    assertThat(error.retryAfter()).isEmpty();
    assertThat(ErrorApi.received(error, null, null).requestId()).isEmpty();
    assertThat(ErrorApi.received(error, "r1", Duration.ofSeconds(3))).isSameAs(error);
    assertThat(error.requestId()).isEqualTo("r1");
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(3));
  }

  @Test
  void sendsNeitherSensitiveNorInternalParameters() {
    Throttled error = new Throttled(5);
    assertThat(error.wireParams()).containsExactly(entry("wait", 5));
    assertThat(error.maskedParams())
        .containsExactly(entry("wait", 5), entry("token", "***"), entry("shard", 7));
  }

  @ParameterizedTest
  @MethodSource
  void saysWhenToTryAgain(Object wait, long from, long to) {
    Duration retryAfter = new Throttled(wait).retryAfter().orElseThrow();
    assertThat(retryAfter).isBetween(Duration.ofSeconds(from), Duration.ofSeconds(to));
  }

  static Stream<Object[]> saysWhenToTryAgain() {
    return Stream.of(
        new Object[] {5, 5, 5},
        new Object[] {5L, 5, 5},
        new Object[] {-5, 0, 0},
        new Object[] {Duration.ofMinutes(1), 60, 60},
        new Object[] {Instant.now().plusSeconds(100), 90, 100},
        new Object[] {Instant.MIN, 0, 0},
        new Object[] {Instant.MAX, 1_000_000, Long.MAX_VALUE});
  }

  @Test
  void doesNotSayWhenToTryAgainIfNobodyKnows() {
    assertThat(new Throttled(null).retryAfter()).isEmpty();
  }
}
