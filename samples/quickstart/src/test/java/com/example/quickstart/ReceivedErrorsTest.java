package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors off the wire that are not spelt just as the catalog has them. */
class ReceivedErrorsTest {

  private static final String MESSAGE = "The user does not exist.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EntityNotExist.User",
        " EntityNotExist.User",
        "EntityNotExist.User\n",
        "entitynotexist.user",
        "\tENTITYNOTEXIST.USER ",
      })
  void knowsACodeByWhatIsInIt(String code) {
    RamException decoded = RamErrors.decode(404, code, MESSAGE);
    assertThat(decoded).isInstanceOf(RamException.EntityNotExistUser.class);
    assertThat(decoded.code()).isEqualTo("EntityNotExist.User");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EntityNotExist.Nobody", "EntityNotExist", " EntityNotExist.A.B "})
  void knowsTheFamilyOfACodeThatTheCatalogDoesNotHave(String code) {
    RamException decoded = RamErrors.decode(404, code, "Of whom?");
    assertThat(decoded.getClass()).isEqualTo(RamException.EntityNotExist.class);
    assertThat(decoded.code()).isEqualTo(code);
    assertThat(decoded.wireMessage()).isEqualTo("Of whom?");
    assertThat(decoded.toString()).doesNotContain("whom");
    assertThat(RamErrorCode.find(code)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EntityNotExists.User", ".EntityNotExist", "EntityNotExist:User"})
  void knowsNothingOfOtherCodes(String code) {
    assertThat(RamErrors.decode(404, code, "")).isInstanceOf(RamException.Unknown.class);
  }

  @Test
  void readsNothingAsEmpty() {
    RamException decoded = RamErrors.decode(0, null, null);
    assertThat(decoded).isInstanceOf(RamException.Unknown.class);
    assertThat(decoded.code()).isEmpty();
    assertThat(decoded.wireMessage()).isEmpty();
  }

  @Test
  void knowsByTheStatusWhetherToTryAgain() {
    assertThat(RamErrors.decode(503, "Elsewhere", "").errorCode().retryable()).isTrue();
    assertThat(RamErrors.decode(400, "Elsewhere", "").errorCode().retryable()).isFalse();
  }

  @Test
  void takesACauseAtOnceOrLater() {
    Exception cause = new IOException("reset");
    assertThat(RamErrors.decode(404, "EntityNotExist.User", MESSAGE, cause)).hasCause(cause);
    assertThat(RamErrors.decode(404, "Elsewhere", MESSAGE, cause)).hasCause(cause);
    assertThat(RamErrors.decode(404, "EntityNotExist.User", MESSAGE).initCause(cause))
        .hasCause(cause);
  }

  /** One frame more than a factory has. */
  @Test
  void pointsAtTheCaller() {
    StackTraceElement[] trace =
        RamErrors.decode(404, "EntityNotExist.User", MESSAGE).getStackTrace();
    assertThat(trace[0].getMethodName()).isEqualTo("decoded");
    assertThat(trace[1].getMethodName()).isEqualTo("decode");
    assertThat(trace[2].getMethodName()).isEqualTo("pointsAtTheCaller");
  }
}
