package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.quickstart.Interpreter.Failure;
import dev.errata.CodedException;
import dev.errata.catalog.model.Validator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was generated says of random inputs what walking the catalog's checks says. */
class InterpreterTest {

  private static final int TRIES = 1_500;

  private static final Map<Api, ReadCatalog> CATALOGS = new EnumMap<>(Api.class);

  static {
    for (Api api : Api.values()) {
      CATALOGS.put(api, ReadCatalog.of(api));
    }
  }

  static Stream<ApiValidator> validators() {
    return ApiValidator.all();
  }

  @Test
  void everyValidatorOfTheCatalogsWasGenerated() {
    CATALOGS.forEach((api, read) -> assertThat(read.catalog().validators())
        .extracting(validator -> validator.name().value())
        .containsExactlyInAnyOrderElementsOf(validators()
            .filter(validator -> validator.api() == api)
            .map(ApiValidator::name)
            .toList()));
  }

  @ParameterizedTest
  @MethodSource("validators")
  void agreesWithTheCatalog(ApiValidator validator) {
    ReadCatalog catalog = CATALOGS.get(validator.api());
    Validator read = catalog.validator(validator.name());
    RandomInputs inputs = new RandomInputs(new Random(), read);
    int passed = 0;
    for (int i = 0; i < TRIES; i++) {
      Object[] given = inputs.next();
      List<Failure> expected = new Interpreter(catalog, read).failures(given);
      assertSame(validator, given, expected);
      passed += expected.isEmpty() ? 1 : 0;
    }

    assertThat(passed).as("of the inputs, some pass and some fail").isBetween(1, TRIES - 1);
  }

  /** A grammar that takes a step of its stack for each repetition would not end well. */
  @ParameterizedTest
  @MethodSource("validators")
  void agreesOnLongTexts(ApiValidator validator) {
    ReadCatalog catalog = CATALOGS.get(validator.api());
    Validator read = catalog.validator(validator.name());
    for (String unit : List.of("a", "a-", "a.", "9", " ", "\u4E2D", "\uD83D\uDE00")) {
      for (String text : List.of(unit.repeat(100_000), "a@" + unit.repeat(100_000) + "a")) {
        Object[] given = new Object[read.inputs().size()];
        Arrays.fill(given, text);
        if (takesText(read)) {
          assertSame(validator, given, new Interpreter(catalog, read).failures(given));
        }
      }
    }
  }

  private static boolean takesText(Validator validator) {
    return validator.inputs().stream()
        .allMatch(input -> List.of("string", "any").contains(input.type().keyword()));
  }

  private static void assertSame(ApiValidator validator, Object[] given, List<Failure> expected) {
    String shown = validator
        + Arrays.stream(given).map(Boundary::show).collect(Collectors.joining(", ", "(", ")"));
    assertThat(validator.failures(given).stream().map(InterpreterTest::failure))
        .as(shown)
        .isEqualTo(expected);
    Object outcome = validator.check(given);
    if (!expected.isEmpty()) {
      assertThat(outcome).as(shown).isInstanceOf(validator.api().exceptions);
      assertThat(failure((CodedException) outcome)).as(shown).isEqualTo(expected.get(0));
    } else if (!validator.hasSeveralInputs()) {
      assertThat(outcome).as(shown).isSameAs(given[0]);
    }
  }

  private static Failure failure(CodedException error) {
    return new Failure(error.code(), error.params());
  }
}
