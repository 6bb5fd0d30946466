package com.example.quickstart;

import static java.lang.reflect.Modifier.isPublic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what was generated for each of the errors to the document that tells of it. */
class EveryErrorTest {

  private static final String ANOTHER_TEXT = "another text than the documented one";

  static Stream<ApiError> errors() {
    return Api.allErrors();
  }

  @Test
  void thereIsOneOfEachForEveryErrorAndNothingMore() {
    assertThat(errors()).hasSize(196);
    for (Api api : Api.values()) {
      int count = api.documented.size();
      assertThat(api.errorCodes.getEnumConstants()).hasSize(count);
      assertThat(api.ids.getFields()).hasSize(count);
      assertThat(api.factories.getDeclaredMethods())
          .as("a factory without a cause, one with, and three that decode")
          .filteredOn(method -> !method.isSynthetic() && isPublic(method.getModifiers()))
          .hasSize(2 * count + 3);
    }
  }

  @Test
  void constantsStandInTheOrderOfTheDocument() {
    for (Api api : Api.values()) {
      assertThat(api.errorCodes.getEnumConstants())
          .extracting(errorCode -> errorCode.code())
          .containsExactlyElementsOf(api.errors().map(ApiError::code).toList());
    }
  }

  @Test
  void namesOfRamAreItsCodesWithoutTheDots() {
    assertThat(Api.RAM.errors())
        .allSatisfy(error -> assertThat(error.exceptionClass().getSimpleName())
            .isEqualTo(error.code().replace(".", "")));
  }

  @Test
  void whatIsLoggedDiffersFromWhatIsSentWhereAnAccessKeyStands() {
    assertThat(errors().filter(EveryErrorTest::isMasked))
        .extracting(ApiError::code)
        .containsExactly("IAM.1104", "IAM.1105", "IAM.1106", "IAM.1107", "IAM.0080");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void theConstantTellsWhatTheDocumentTells(ApiError error) throws Exception {
    assertThat(error.constant().status()).isEqualTo(error.documented().status());
    assertThat(error.constant().message()).isEqualTo(error.template());
    assertThat(error.constant().description()).isEqualTo(error.documented().description());
    assertThat(error.constant().solution()).isEqualTo(error.documented().solution());
    assertThat(error.api().ids.getField(error.constantName()).get(null)).isEqualTo(error.code());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void theFactoryMakesTheDocumentedError(ApiError error) {
    CodedException made = error.make();

    assertThat(made).isExactlyInstanceOf(error.exceptionClass()).hasNoCause();
    assertThat(error.factory().getReturnType()).isEqualTo(error.exceptionClass());
    assertThat(made.errorCode()).isSameAs(error.constant());
    assertThat(made.code()).isEqualTo(error.code());
    assertThat(made.status()).isEqualTo(error.documented().status());
    assertThat(made.wireMessage()).isEqualTo(error.wireMessage());
    assertThat(made.description()).isEqualTo(error.documented().description());
    assertThat(made.solution()).isEqualTo(error.documented().solution());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void aCountIsAnIntAndEachPlaceholderAParameter(ApiError error) throws Exception {
    List<String> placeholders = error.placeholders();
    Class<?>[] types = error.factory().getParameterTypes();
    CodedException made = error.make();

    assertThat(types).hasSameSizeAs(placeholders);
    for (int i = 0; i < types.length; i++) {
      if (ApiError.isCount(placeholders.get(i))) {
        assertThat(types[i]).as(placeholders.get(i)).isEqualTo(int.class);
      }
    }
    assertThat(made.params().values()).containsExactlyElementsOf(error.arguments());
    for (Map.Entry<String, Object> param : made.params().entrySet()) {
      assertThat(made.getClass().getMethod(param.getKey()).invoke(made))
          .isEqualTo(param.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("errors")
  void theOverloadWithACauseKeepsIt(ApiError error) {
    Throwable cause = new IllegalStateException("the disk is full");

    assertThat(error.make(cause).getCause()).isSameAs(cause);
    assertSame(error.make(cause), error.make());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void theMessageDecodesToAnEqualError(ApiError error) {
    assertSame(error.decode(error.wireMessage()), error.make());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anotherTextDecodesToTheSameClassWithoutParameters(ApiError error) {
    CodedException decoded = error.decode(599, ANOTHER_TEXT);

    assertThat(decoded).isExactlyInstanceOf(error.exceptionClass());
    assertThat(decoded.errorCode()).isSameAs(error.constant());
    assertThat(decoded.status()).isEqualTo(599);
    assertThat(decoded.wireMessage()).isEqualTo(ANOTHER_TEXT);
    assertThat(decoded.params()).hasSameSizeAs(error.placeholders());
    if (error.isPlaceholderAlone()) {
      assertThat(decoded.params().values()).containsExactly(ANOTHER_TEXT);
    } else {
      assertThat(decoded.params().values()).allMatch(Objects::isNull);
    }
  }

  @ParameterizedTest
  @MethodSource("errors")
  void whatIsSensitiveIsSentButNeitherLoggedNorPrinted(ApiError error) {
    for (CodedException e : List.of(error.make(), error.decode(error.wireMessage()))) {
      assertThat(e).hasMessage(error.loggedMessage());
      assertThat(e).hasToString(error.exceptionClass().getName() + ": " + error.loggedMessage());
    }
    assertThat(error.decode(ANOTHER_TEXT))
        .as("a text that cannot be masked, since nobody knows where in it a value stands")
        .hasMessage(error.isSensitive() ? error.template() : ANOTHER_TEXT);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void serializationKeepsAllOfIt(ApiError error) {
    for (CodedException e : List.of(error.make(), error.decode(599, ANOTHER_TEXT))) {
      assertSame(Serialized.copy(e, CodedException.class), e);
    }
  }

  private static void assertSame(CodedException actual, CodedException expected) {
    assertThat(actual).isExactlyInstanceOf(expected.getClass());
    assertThat(actual.errorCode()).isSameAs(expected.errorCode());
    assertThat(actual.status()).isEqualTo(expected.status());
    assertThat(actual.wireMessage()).isEqualTo(expected.wireMessage());
    assertThat(actual).hasMessage(expected.getMessage());
    assertThat(actual.params()).containsExactlyEntriesOf(expected.params());
  }

  private static boolean isMasked(ApiError error) {
    CodedException made = error.make();
    return !made.getMessage().equals(made.wireMessage());
  }
}
