package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor shows beside a name is what the document tells. */
class JavadocTest {

  private static GeneratedJavadoc javadoc;

  @BeforeAll
  static void read() {
    javadoc = GeneratedJavadoc.read(Built.GENERATED);
  }

  @ParameterizedTest
  @MethodSource("com.example.quickstart.Api#allErrors")
  void tellsWhatTheDocumentTells(ApiError error) {
    String factory =
        error.api().factories.getSimpleName() + "." + error.factory().getName();
    String codes = error.api().errorCodes.getSimpleName();
    String exception = error.api().exceptions.getSimpleName();

    assertTells(error, javadoc.of(codes + "." + error.constantName()), 1);
    assertTells(error, javadoc.of(codes + ".Id." + error.constantName()), 1);
    assertTells(error, javadoc.of(exception + "." + error.exceptionClass().getSimpleName()), 1);
    assertTells(error, javadoc.of(factory), 2);
  }

  private static void assertTells(ApiError error, List<String> texts, int count) {
    assertThat(texts)
        .hasSize(count)
        .allSatisfy(text -> assertThat(text)
            .contains(
                error.documented().status() + " " + error.code(),
                error.template(),
                error.documented().description(),
                "Solution: " + error.documented().solution()));
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasSome(Api api) {
    for (Class<?> type :
        List.of(api.errorCodes, api.ids, api.exceptions, api.factories, api.validators)) {
      String name = type.getName().replaceFirst(".*\\.", "").replace('$', '.');
      assertThat(javadoc.of(name)).as(name).hasSize(1).noneMatch(String::isBlank);
    }
  }

  @ParameterizedTest
  @MethodSource("com.example.quickstart.ApiValidator#all")
  void listsTheChecksOfAValidatorWithTheirErrors(ApiValidator validator) {
    Api api = validator.api();
    List<String> errors = ReadCatalog.of(api).validator(validator.name()).checks().stream()
        .map(check -> api.error(check.error().value()).exceptionClass().getSimpleName())
        .toList();
    Pattern error = Pattern.compile("else " + api.exceptions.getSimpleName() + "\\.(\\w+)");

    assertThat(javadoc.of(validator.toString()))
        .as("one text for each form")
        .hasSize(2)
        .allSatisfy(text -> assertThat(error.matcher(text).results())
            .extracting(match -> match.group(1))
            .containsExactlyElementsOf(errors));
  }

  @Test
  void tellsWhatAValidatorAsksFor() {
    assertThat(javadoc.of("RamValidator.userName"))
        .allSatisfy(text -> assertThat(text)
            .containsSubsequence("holds only A-Za-z0-9._-, else", "has 1 to 64 characters, else"));
    assertThat(javadoc.of("IamValidator.requestBody"))
        .allSatisfy(text -> assertThat(text).contains("has 1 to 32768 bytes in UTF-8, else"));
    assertThat(javadoc.of("IamValidator.actionOrNotAction"))
        .allSatisfy(
            text -> assertThat(text).contains("at most one of action, notAction is present, else"));
  }

  @Test
  void tellsOfEachParameter() {
    assertThat(javadoc.of("IamErrors.throttlingThresholdReached"))
        .allSatisfy(text -> assertThat(text)
            .contains(
                "@param threshold the number of times allowed within the period",
                "@param seconds the length of the period in seconds"));
    assertThat(javadoc.of("IamException.ThrottlingThresholdReached.seconds"))
        .singleElement()
        .asString()
        .isEqualTo(
            "the length of the period in seconds; null if a decoded message did not carry it");
  }
}
