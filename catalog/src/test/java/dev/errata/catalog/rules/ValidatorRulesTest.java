package dev.errata.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Mistakes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on validators. */
class ValidatorRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string  | not-blank: true",
        "string  | length: {max: 64}",
        "string  | bytes: {min: 1, max: 64}",
        "string  | chars: a-z",
        "string  | pattern: '[a-z]+'",
        "string  | one-of: [a, b]",
        "long    | one-of: [1, 2]",
        "int     | range: {min: -1.5}",
        "decimal | range: {min: 1, max: 1}",
        "list    | size: {max: 8}",
        "list    | each: {length: {max: 8}}",
        "list    | each: {required: true}",
        "list    | each: {is: [string, list]}",
        "list    | each: {one-of: [a, 1]}",
        "object  | size: {min: 1}",
        "any     | is: [string, list]",
        "instant | required: true",
      })
  void takesAChecksOwnTypes(String type, String check) {
    assertThat(mistakes(type, check)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int     | not-blank: true      | 13:19",
        "list    | length: {max: 64}    | 13:16",
        "any     | chars: a-z           | 13:15",
        "boolean | one-of: [true]       | 13:16",
        "string  | range: {max: 1}      | 13:15",
        "string  | size: {max: 8}       | 13:14",
        "string  | is: string           | 13:12",
        "string  | each: {chars: a}     | 13:14",
        "object  | each: {chars: a}     | 13:14",
        "string  | equal: [value, other]| 13:15",
      })
  void takesNoOtherType(String type, String check, String place) {
    assertThat(mistakes(type, check)).contains("CHECK_DOES_NOT_FIT " + place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{is: string}                  | MISSING_KEY 13:8",
        "{is: string, eror: Plain}     | UNKNOWN_KEY 13:20",
        "{iss: string, error: Plain}   | UNKNOWN_KEY 13:8",
        "{is: string, error: [Plain]}  | WRONG_KIND 13:27",
        "{error: Plain}                | BAD_CHECK 13:8",
        "is                            | WRONG_KIND 13:7",
      })
  void whatFollowsAnIsCheckThatCouldNotBeReadIsHeldToNothing(String check, String mistake) {
    assertThat(Mistakes.of(Mistakes.validator(
            "input: any", "checks:", "- " + check, "- {length: {max: 1}, error: Plain}")))
        .containsExactly(mistake);
  }

  @Test
  void whatFollowsAnotherCheckThatCouldNotBeReadIsHeldToTheRules() {
    assertThat(Mistakes.of(Mistakes.validator(
            "input: string",
            "checks:",
            "- {length: {max: 1}}",
            "- {size: {max: 1}, error: Plain}")))
        .containsExactly("MISSING_KEY 13:8", "CHECK_DOES_NOT_FIT 14:14");
  }

  @Test
  void anAnyInputIsWhatAnIsCheckSays() {
    assertThat(Mistakes.of(Mistakes.validator(
            "input: any",
            "checks:",
            "- {is: string, error: Plain}",
            "- {length: {max: 1}, error: Counted, with: {count: length}}")))
        .isEmpty();
  }

  @Test
  void namesWhatAnAnyInputCanBeInTheOrderOfTheFormat() {
    assertThat(Mistakes.only(Mistakes.validator(
                "input: any",
                "checks:",
                "- {is: [object, boolean, list, number, string], error: Plain}",
                "- {length: {max: 1}, error: Plain}"))
            .text())
        .isEqualTo("this check cannot be made on string, decimal, boolean, list, object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "length: {min: 2, max: 1}",
        "length: {min: -1}",
        "length: {max: 1.5}",
        "length: {max: 2147483648}",
        "bytes: {max: 1e99}",
      })
  void boundsOfCountsAreCountsInOrder(String check) {
    assertThat(mistakes("string", check)).hasSize(1).allMatch(m -> m.startsWith("BAD_BOUNDS 13:"));
  }

  @Test
  void aCountMayBeWrittenAsADecimal() {
    assertThat(mistakes("string", "length: {max: 64.0}")).isEmpty();
  }

  @Test
  void anErrorOfACheckIsInTheCatalog() {
    assertThat(Mistakes.only(
                Mistakes.validator("input: string", "checks: [{required: true, error: Plan}]"))
            .help())
        .isEqualTo("did you mean 'Plain'?");
  }

  @Test
  void comparedInputsAreInputsOfTheValidator() {
    assertThat(Mistakes.of(Mistakes.validator(
            "inputs: {a: string, b: string}", "checks: [{equal: [a, c], error: Plain}]")))
        .containsExactly("UNKNOWN_INPUT 12:26");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string  | length: {max: 1} | length",
        "string  | length: {max: 1} | bytes",
        "int     | range: {max: 1}  | value",
        "list    | size: {max: 1}   | size",
        "list    | each: {length: {max: 1}} | length",
        "list    | each: {chars: a} | bytes",
      })
  void aParameterIsFilledByWhatHasItsType(String type, String check, String source) {
    assertThat(counted(type, check, "{count: " + source + "}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string  | length: {max: 1} | {count: value}            | BAD_BINDING", // text for a number
        "long    | range: {max: 1}  | {count: value}            | BAD_BINDING", // too wide
        "string  | length: {max: 1} | {count: size}             | BAD_BINDING", // not of a string
        "string  | length: {max: 1} | {count: length, x: value} | BAD_BINDING", // no such parameter
        "string  | length: {max: 1} | {}                        | UNBOUND_PARAM",
      })
  void aParameterIsFilledByNothingElse(String type, String check, String with, String code) {
    assertThat(counted(type, check, with)).singleElement().asString().startsWith(code);
  }

  private static List<String> counted(String type, String check, String with) {
    return Mistakes.of(Mistakes.validator(
        "input: " + type, "checks:", "- {" + check + ", error: Counted, with: " + with + "}"));
  }

  private static List<String> mistakes(String type, String check) {
    return Mistakes.of(
        Mistakes.validator("input: " + type, "checks:", "- {" + check + ", error: Plain}"));
  }
}
