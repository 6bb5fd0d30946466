package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Mistakes;
import dev.errata.catalog.Reading;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages, their placeholders, and the parameters that come of both. */
class MessageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no placeholder      | no placeholder      | 1",
        "a {x} b             | a {x} b             | 3",
        "'{x}'               | {x}                 | 1",
        "'{x}{y}'            | {x}{y}              | 2",
        "'{{x}}'             | {x}                 | 1", // doubled braces are text
        "'{{{x}}}'           | {{x}}               | 3", // a placeholder in braces
        "'{{}}'              | {}                  | 1",
        "a }} b {{ c         | a } b { c           | 1",
        "a {x.y-z_1}         | a {x.y-z_1}         | 2",
        "$L %s \\u0041       | $L %s \\u0041       | 1",
      })
  void isFixedTextAndPlaceholdersInTurn(String written, String text, int pieces) {
    MessageTemplate message = message(written);
    assertThat(message.text()).isEqualTo(text);
    assertThat(message.pieces()).hasSize(pieces);
  }

  @Test
  void mayBeEmptyInQuotes() {
    assertThat(message("''").pieces()).isEmpty();
  }

  @Test
  void mayHaveAPlaceholderAgain() {
    ErrorDefinition error = error(Mistakes.message("\"{x} is {x}\""));
    assertThat(error.message().placeholders())
        .extracting(Placeholder::param)
        .containsExactly("x", "x");
    assertThat(error.params()).hasSize(1);
  }

  @Test
  void placeholdersKnowWhereTheyStand() {
    assertThat(message("a {x} b {y}").placeholders())
        .extracting(placeholder -> Reading.places(placeholder.span()))
        .containsExactly("5:16-5:19", "5:22-5:25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a {x        | BAD_MESSAGE 5:16",
        "a x}        | BAD_MESSAGE 5:17",
        "a {}        | BAD_MESSAGE 5:16",
        "a {-}       | BAD_MESSAGE 5:16",
        "a {_}       | BAD_MESSAGE 5:16",
        "a {n, plural, one {# x} other {# y}} {} | BAD_MESSAGE 5:16, BAD_MESSAGE 5:51",
        "a {x y}     | BAD_MESSAGE 5:16",
        "a {x:d}     | BAD_MESSAGE 5:16",
        "a {é}       | BAD_MESSAGE 5:16",
        "a {x {y}    | BAD_MESSAGE 5:16",
        "'{{x}'      | BAD_MESSAGE 5:18",
      })
  void pointsAtWhatIsNoPlaceholder(String written, String mistake) {
    assertThat(Mistakes.of(Mistakes.message(written))).containsExactly(mistake.split(", "));
  }

  @Test
  void reportsEveryMistakeOfAMessage() {
    assertThat(Mistakes.of(Mistakes.message("a {é} } {-}")))
        .containsExactly("BAD_MESSAGE 5:16", "BAD_MESSAGE 5:20", "BAD_MESSAGE 5:22");
  }

  @Test
  void hasItsParametersInTheOrderOfTheMessageAndThenTheOthers() {
    ErrorDefinition error =
        error(Mistakes.message("\"{b} {a}\"\n    params: {extra: int, a: long, other: uri}"));
    assertThat(error.params())
        .extracting(param -> param.name().value() + " " + param.type().keyword())
        .containsExactly("b string", "a long", "extra int", "other uri");
  }

  @Test
  void takesParametersInTheLongForm() {
    Param param = error(Mistakes.message(
            "\"{k}\"\n    params: {k: {type: int, description: A key., sensitive: true}}"))
        .param("k")
        .orElseThrow();
    assertThat(param.type()).isEqualTo(ParamType.INT);
    assertThat(param.description()).contains("A key.");
    assertThat(param.sensitive()).isTrue();
  }

  @Test
  void aParameterWithoutATypeIsAString() {
    Param param = error(Mistakes.message("a {k}\n    params: {k: {sensitive: false}}"))
        .param("k")
        .get();
    assertThat(param.type()).isEqualTo(ParamType.STRING);
    assertThat(param.sensitive()).isFalse();
  }

  @Test
  void pointsAtAParameterWhoseNameIsNone() {
    assertThat(Mistakes.of(Mistakes.message("a\n    params: {-: int}")))
        .containsExactly("BAD_MESSAGE 6:14");
  }

  private static MessageTemplate message(String written) {
    return error(Mistakes.message(written)).message();
  }

  private static ErrorDefinition error(String catalog) {
    return Reading.catalog(catalog).success().orElseThrow().catalog().errors().get(0);
  }
}
