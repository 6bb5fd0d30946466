package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.errata.CodedException;
import dev.errata.ErrorCode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeTest {

  @Test
  void readsATypedParameterBack() {
    IamException.DisplayNameTooLong e =
        catchThrowableOfType(IamException.DisplayNameTooLong.class, () -> {
          throw IamErrors.decode(
              400, "IAM.1002", "The length 65 of the display name exceeds 64 characters.");
        });

    assertThat(e.inputLength()).isEqualTo(65);
  }

  @Test
  void aNumberThatIsNoneIsAbsent() {
    String message = "The length of it of the display name exceeds 64 characters.";
    CodedException e = IamErrors.decode(400, "IAM.1002", message);

    assertThat(((IamException.DisplayNameTooLong) e).inputLength()).isNull();
    assertThat(e.wireMessage()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NoSuchCode", "EntityNotExists", " 999101"})
  void aCodeThatTheCatalogDoesNotHaveIsKeptAsItCame(String code) {
    for (Api api : Api.values()) {
      CodedException e = api.decoder.decode(418, code, "I am a {teapot}.");

      assertThat(e.getClass().getSimpleName()).isEqualTo("Unknown");
      assertThat(e.code()).isEqualTo(code);
      assertThat(e.status()).isEqualTo(418);
      assertThat(e.wireMessage()).isEqualTo("I am a {teapot}.");
      assertThat(e.toString()).doesNotContain("teapot").contains("418");
      assertThat(e.params()).isEmpty();
      assertThat(e.description()).isEmpty();
      assertThat(e.solution()).isEmpty();
      assertThat(e.errorCode()).isEqualTo(ErrorCode.received(418, code, "I am a {teapot}."));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownErrorSurvivesSerialization(Api api) {
    CodedException e = api.decoder.decode(418, "NoSuchCode", "I am a teapot.");
    CodedException copy = Serialized.copy(e, CodedException.class);

    assertThat(copy).isExactlyInstanceOf(e.getClass()).hasMessage(e.getMessage());
    assertThat(copy.wireMessage()).isEqualTo("I am a teapot.");
    assertThat(copy.errorCode()).isEqualTo(e.errorCode());
    assertThat(copy.status()).isEqualTo(418);
  }

  @ParameterizedTest
  @EnumSource
  void nothingButNullsIsAnUnknownErrorOfEmptyTexts(Api api) {
    CodedException e = api.decoder.decode(0, null, null);

    assertThat(e.getClass().getSimpleName()).isEqualTo("Unknown");
    assertThat(e.code()).isEmpty();
    assertThat(e.status()).isZero();
    assertThat(e.wireMessage()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("com.example.quickstart.Api#allErrors")
  void aKnownCodeWithoutAMessageIsStillTyped(ApiError error) {
    CodedException e = error.decode(null);

    assertThat(e).isExactlyInstanceOf(error.exceptionClass());
    assertThat(e.wireMessage()).isEmpty();
    assertThat(e.params()).hasSameSizeAs(error.placeholders());
    assertThat(e.params().values()).allMatch(Objects::isNull);
  }
}
