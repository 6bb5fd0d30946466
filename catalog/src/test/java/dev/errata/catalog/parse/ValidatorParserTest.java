package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Mistakes;
import dev.errata.catalog.Reading;
import dev.errata.catalog.analysis.End;
import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorParserTest {

  @Test
  void readsChecksInOrderWithTheirErrorsAndBindings() {
    Validator validator = read(
        "input: string",
        "checks:",
        "- {required: true, error: Plain}",
        "- {length: {max: 64}, error: Counted, with: {count: length}}");
    assertThat(validator.name().value()).isEqualTo("check");
    assertThat(validator.checks())
        .extracting(check -> check.error().value())
        .containsExactly("Plain", "Counted");
    Check length = validator.checks().get(1);
    assertThat(length.condition().value())
        .isEqualTo(new Length(
            new Bounds(Optional.empty(), Optional.of(End.included(new BigDecimal(64))))));
    assertThat(length.bindings().get(0).param().value()).isEqualTo("count");
    assertThat(length.bindings().get(0).source().value()).isEqualTo("length");
  }

  @Test
  void callsASingleInputValue() {
    Validator validator = read("input: list", "checks: [{required: true, error: Plain}]");
    assertThat(validator.hasSeveralInputs()).isFalse();
    assertThat(validator.inputs()).hasSize(1);
    assertThat(validator.inputs().get(0).name().value()).isEqualTo("value");
    assertThat(validator.inputs().get(0).type()).isEqualTo(InputType.LIST);
  }

  @Test
  void readsSeveralInputsInOrder() {
    Validator validator = read(
        "inputs: {phone: string, code: int}",
        "checks: [{all-or-none: [phone, code], error: Plain}]");
    assertThat(validator.hasSeveralInputs()).isTrue();
    assertThat(validator.inputs())
        .extracting(input -> input.name().value() + " " + input.type().keyword())
        .containsExactly("phone string", "code int");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a        | a-a",
        "A-Za-z   | A-Z a-z",
        "a-       | a-a ---",
        "-a       | --- a-a",
        "a\\-z    | a-a --- z-z",
        "\\\\     | \\-\\",
        "\\a-\\c  | a-c",
        "+--      | +--",
        "😀-😂    | 😀-😂",
        ".*[^     | .-. *-* [-[ ^-^",
      })
  void readsSetsOfCharacters(String set, String ranges) {
    Condition condition = read("input: string", "checks: [{chars: '" + set + "', error: Plain}]")
        .checks()
        .get(0)
        .condition()
        .value();
    assertThat(((Chars) condition).ranges().stream().map(ValidatorParserTest::text))
        .containsExactly(ranges.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "chars: z-a                  | BAD_CHARS 13:15",
        "chars: 0-9z-a               | BAD_CHARS 13:18",
        "chars: 'a\\'                | BAD_CHARS 13:17",
        "chars: 'a-\\'               | BAD_CHARS 13:16",
        "chars: ''                   | BAD_CHARS 13:15",
        "pattern: 'a('               | BAD_PATTERN 13:19",
        "pattern: '*'                | BAD_PATTERN 13:18",
        "required: false             | BAD_CHECK 13:18",
        "required: yes               | WRONG_KIND 13:18",
        "length: 64                  | WRONG_KIND 13:16",
        "length: {}                  | BAD_CHECK 13:16",
        "length: {max: many}         | WRONG_KIND 13:22",
        "length: {maximum: 1, max: 1}| UNKNOWN_KEY 13:17",
        "length: {max: 9, exclusive-max: 8}  | UNKNOWN_KEY 13:25",
        "format: datetime            | BAD_CHECK 13:16",
        "format: [uuid]              | WRONG_KIND 13:16",
        "each: {}                    | BAD_CHECK 13:14",
        "each: length                | WRONG_KIND 13:14",
        "each: {chars: a, is: string}| BAD_CHECK 13:14",
        "each: {size: {max: 1}}      | UNKNOWN_KEY 13:15",
        "each: {chars: ''}           | BAD_CHARS 13:22",
        "one-of: a                   | WRONG_KIND 13:16",
        "one-of: []                  | BAD_CHECK 13:16",
        "multiple-of: 0              | BAD_CHECK 13:21",
        "multiple-of: -0.01          | BAD_CHECK 13:21",
        "multiple-of: some           | WRONG_KIND 13:21",
        "equal: [a, b, c]            | BAD_CHECK 13:15",
        "all-or-none: [a]            | BAD_CHECK 13:21",
        "len: {max: 1}, required: true| UNKNOWN_KEY 13:8",
        "chars: a, required: true    | BAD_CHECK 13:8",
        "with: {count: length}       | BAD_CHECK 13:8",
      })
  void reportsWhatIsNoCheck(String check, String mistake) {
    assertThat(Mistakes.of(
            Mistakes.validator("input: string", "checks:", "- {" + check + ", error: Plain}")))
        .containsExactly(mistake);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "min: 1, exclusive-min: 1",
        "exclusive-min: 1, exclusive-max: 1.0",
        "exclusive-min: 1, max: 1",
        "exclusive-min: 2, max: 1",
      })
  void reportsEndsThatMakeNoSense(String ends) {
    assertThat(Mistakes.of(Mistakes.validator(
            "input: decimal", "checks:", "- {range: {" + ends + "}, error: Plain}")))
        .containsExactly("BAD_BOUNDS 13:15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "checks: [{required: true, error: Plain}] | MISSING_KEY 10:3",
        "{input: any, inputs: {a: any}, checks: [{required: true, error: Plain}]} | MISSING_KEY 10:3",
        "input: any                              | MISSING_KEY 10:3",
        "{input: text, checks: [{required: true, error: Plain}]} | UNKNOWN_TYPE 11:13",
        "{input: any, checks: []}                | BAD_CHECK 11:26",
        "{inputs: {a: text}, checks: [{required: true, error: Plain}]} | UNKNOWN_TYPE 11:18",
        "{input: any, checks: {}}                | WRONG_KIND 11:26",
        "{input: any, checks: [required]}        | WRONG_KIND 11:27",
        "[a]                                     | WRONG_KIND 11:5",
      })
  void reportsWhatIsNoValidator(String body, String mistake) {
    assertThat(Mistakes.of(Mistakes.validator(body))).containsExactly(mistake);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1e-99999999999"})
  void reportsANumberThatIsBeyondAll(String number) {
    assertThat(Mistakes.of(Mistakes.validator(
            "input: decimal", "checks:", "- {range: {max: " + number + "}, error: Plain}")))
        .containsExactly("WRONG_KIND 13:21");
  }

  @Test
  void reportsAnExpressionThatIsNestedTooDeep() {
    String regex = "(".repeat(100_000) + ")".repeat(100_000);
    assertThat(Mistakes.of(Mistakes.validator(
            "input: string", "checks:", "- {pattern: " + regex + ", error: Plain}")))
        .singleElement()
        .asString()
        .startsWith("BAD_PATTERN 13:");
  }

  private static Validator read(String... lines) {
    return Reading.catalog(Mistakes.validator(lines))
        .success()
        .orElseThrow()
        .catalog()
        .validators()
        .get(0);
  }

  private static String text(CharRange range) {
    return Character.toString(range.first()) + "-" + Character.toString(range.last());
  }
}
