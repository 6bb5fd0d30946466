package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.errata.CodedException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With a class for each family, an error is all that it is with a class of its own. */
class ClassPerFamilyTest {

  private static final String ANOTHER_TEXT = "another text than the documented one";

  static Stream<ApiError> errors() {
    return Api.allErrors();
  }

  @Test
  void thereIsAClassForEachFamilyOneForNoneAndOneForTheUnknown() {
    assertThat(RamByFamilyException.class.getClasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "InvalidParameter",
            "EntityNotExist",
            "EntityAlreadyExists",
            "DeleteConflict",
            "LimitExceeded",
            "Other",
            "Unknown");
    assertThat(IamByFamilyException.class.getClasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("Other", "Unknown");
  }

  @Test
  void aFamilyIsCaughtByItsClass() {
    assertThatExceptionOfType(RamByFamilyException.EntityNotExist.class)
        .isThrownBy(() -> {
          throw RamByFamilyErrors.entityNotExistUser();
        })
        .matches(e -> e.errorCode() == RamByFamilyErrorCode.ENTITY_NOT_EXIST_USER);
  }

  @Test
  void aValidatorThrowsIt() {
    assertThatExceptionOfType(RamByFamilyException.InvalidParameter.class)
        .isThrownBy(() -> RamByFamilyValidator.userName("a b"))
        .matches(e -> e.code().equals("InvalidParameter.UserName.InvalidChars"));
  }

  @Test
  void anUnknownCodeIsKept() {
    RamByFamilyException decoded = RamByFamilyErrors.decode(418, "No.Such", "No.");

    assertThat(decoded).isInstanceOf(RamByFamilyException.Unknown.class);
    assertThat(decoded.wireMessage()).isEqualTo("No.");
    assertThat(decoded.params()).isEmpty();
    assertSame(Serialized.copy(decoded, CodedException.class), decoded);
  }

  @Test
  void theStackTraceBeginsWithTheFactoryOrTheDecoder() {
    assertThat(IamByFamilyErrors.displayNameTooLong(65).getStackTrace()[1].getMethodName())
        .isEqualTo("theStackTraceBeginsWithTheFactoryOrTheDecoder");
    assertThat(IamByFamilyErrors.decode(400, "IAM.1005", "Invalid type A.")
            .getStackTrace()[2]
            .getMethodName())
        .isEqualTo("theStackTraceBeginsWithTheFactoryOrTheDecoder");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void theFactoryMakesTheSame(ApiError error) throws ReflectiveOperationException {
    Throwable cause = new IllegalStateException("the disk is full");
    List<Object> arguments = new ArrayList<>(error.arguments());
    arguments.add(cause);
    Method factory =
        factory(error.api() == Api.RAM ? RamByFamilyErrors.class : IamByFamilyErrors.class, error);
    CodedException made = (CodedException) factory.invoke(null, arguments.toArray());

    assertThat(made).hasCause(cause).isInstanceOf(factory.getReturnType());
    assertSame(made, error.make(cause));
    assertSame(Serialized.copy(made, CodedException.class), made);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void decodesTheSame(ApiError error) {
    for (String message : List.of(error.wireMessage(), ANOTHER_TEXT)) {
      CodedException decoded = error.api() == Api.RAM
          ? RamByFamilyErrors.decode(599, error.code(), message)
          : IamByFamilyErrors.decode(599, error.code(), message);

      assertSame(decoded, error.decode(599, message));
      assertSame(Serialized.copy(decoded, CodedException.class), decoded);
    }
  }

  private static Method factory(Class<?> factories, ApiError error) {
    Class<?>[] types = Stream.concat(
            Stream.of(error.factory().getParameterTypes()), Stream.of(Throwable.class))
        .toArray(Class<?>[]::new);
    try {
      return factories.getDeclaredMethod(error.factory().getName(), types);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertSame(CodedException actual, CodedException expected) {
    assertThat(actual.code()).isEqualTo(expected.code());
    assertThat(actual.status()).isEqualTo(expected.status());
    assertThat(actual.wireMessage()).isEqualTo(expected.wireMessage());
    assertThat(actual).hasMessage(expected.getMessage());
    assertThat(actual.params()).isEqualTo(expected.params());
  }
}
