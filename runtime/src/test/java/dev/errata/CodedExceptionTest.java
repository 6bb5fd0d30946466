package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CodedExceptionTest {

  private final UserNotFound made = new UserNotFound("ada", "AK1", null);

  /** An error whose message has no parameters. */
  private static final class Plain extends CodedException {

    private static final long serialVersionUID = 1L;

    Plain(ErrorCode errorCode) {
      super(errorCode, null);
    }
  }

  @Test
  void tellsWhatItsErrorCodeTells() {
    assertThat(made.errorCode()).isSameAs(UserErrorCode.NOT_FOUND);
    assertThat(made.code()).isEqualTo("User.NotFound");
    assertThat(made.status()).isEqualTo(404);
    assertThat(made.description()).isEmpty();
    assertThat(made.solution()).isEqualTo("Check the name.");
  }

  @Test
  void sendsSensitiveValuesAndPrintsThemMasked() {
    assertThat(made.wireMessage()).isEqualTo("The user ada with key AK1 does not exist.");
    assertThat(made.getMessage()).isEqualTo("The user ada with key *** does not exist.");
    assertThat(made).hasToString("dev.errata.UserNotFound: " + made.getMessage());
  }

  @Test
  void withoutParametersItsMessageIsTheOneOfItsErrorCode() {
    Plain plain = new Plain(UserErrorCode.NOT_FOUND);
    assertThat(plain.wireMessage()).isEqualTo(UserErrorCode.NOT_FOUND.message());
    assertThat(plain).hasMessage(UserErrorCode.NOT_FOUND.message());
    assertThat(plain.params()).isEmpty();
  }

  @Test
  void keepsWhatWasReceived() {
    UserNotFound received = received(410, "Gone for good.");
    assertThat(received.isReceived()).isTrue();
    assertThat(received.status()).isEqualTo(410);
    assertThat(received.wireMessage()).isEqualTo("Gone for good.");
    assertThat(received).hasMessage(UserErrorCode.NOT_FOUND.message());
    assertThat(made.isReceived()).isFalse();
  }

  @Test
  void masksWhatWasReceivedWhereItStands() {
    assertThat(received(404, "the user ada with key AK1 does not exist"))
        .hasMessage("the user ada with key *** does not exist");
  }

  @Test
  void printsNoTextOfAnErrorThatNoCatalogHas() {
    Plain plain = new Plain(ErrorCode.received(403, "Login.Failed", "The password s3cret is bad."));
    assertThat(plain)
        .hasToString(Plain.class.getName()
            + ": 'Login.Failed' is no code of the catalog; the status is 403");
    assertThat(plain.errorCode().toString()).doesNotContain("s3cret");
    assertThat(new Plain(ErrorCode.received(403, "my s3cret", "")))
        .hasMessage("what was received is no code of the catalog; the status is 403");
  }

  @Test
  void masksItsSensitiveParameters() {
    assertThat(made.maskedParams())
        .containsExactly(entry("user", "ada"), entry("accessKey", CodedException.MASKED));
    assertThat(received(404, "other").maskedParams())
        .containsExactly(entry("user", null), entry("accessKey", null));
  }

  @Test
  void takesACauseLater() {
    UserNotFound received = received(404, "");
    Exception cause = new IllegalStateException("why");
    assertThat(received.initCause(null)).hasNoCause();
    assertThat(received.initCause(cause)).isSameAs(received).hasCause(cause);
    assertThatThrownBy(() -> received.initCause(cause)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> made.initCause(made)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsItsCause() {
    Exception cause = new IllegalStateException("why");
    assertThat(new UserNotFound("ada", "AK1", cause)).hasCause(cause);
    assertThat(made).hasNoCause();
  }

  @Test
  void hasTheStackTraceOfTheJvm() {
    assertThat(made.getStackTrace()[0].getMethodName()).isEqualTo("<init>");
    assertThat(made.getStackTrace()[0].getClassName()).isEqualTo(getClass().getName());
  }

  @Test
  void refusesToBeWithoutAnErrorCode() {
    assertThatThrownBy(() -> new Plain(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void hasItsParametersInOrder() {
    assertThat(made.params()).containsExactly(entry("user", "ada"), entry("accessKey", "AK1"));
  }

  @Test
  void hasAParameterThatIsNull() {
    assertThat(new UserNotFound(null, "AK1", null).params())
        .containsExactly(entry("user", null), entry("accessKey", "AK1"));
  }

  @Test
  void doesNotLetItsParametersBeChanged() {
    Map<String, Object> params = made.params();
    assertThatThrownBy(() -> params.put("user", "bob"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> params.remove("user"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static UserNotFound received(int status, String message) {
    return new UserNotFound(status, message, null, null);
  }
}
