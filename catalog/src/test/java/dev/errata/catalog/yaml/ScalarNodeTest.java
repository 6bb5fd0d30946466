package dev.errata.catalog.yaml;

import static dev.errata.catalog.Reading.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarNodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a {x} b          | 1:6-1:9",
        "😀 {x}           | 1:6-1:9",
        "'it''s {x}'      | 1:11-1:14",
        "\"a \\\"{x}\\\"\"| 1:9-1:12",
        "\"\\u0041 {x}\"  | 1:12-1:15",
      })
  void findsAPartOfTextOnOneLine(String written, String place) {
    assertThat(place("a: " + written, "{x}", 1)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"1, 1:4-1:7", "2, 1:8-1:11", "3, 1:12-1:15"})
  void findsThePartThatIsMeantAmongEqualOnes(int occurrence, String place) {
    assertThat(place("a: ~x~ ~x~ ~x~", "~x~", occurrence)).isEqualTo(place);
  }

  @Test
  void findsPartsOnFurtherLines() {
    assertThat(place("a: one\n  two {x}", "{x}", 1)).isEqualTo("2:7-2:10");
    assertThat(place("a: 'one\n\n  two {x}'", "{x}", 1)).isEqualTo("3:7-3:10");
    assertThat(place("a: >\n  one\n  two {x}\n", "{x}", 1)).isEqualTo("3:7-3:10");
    assertThat(place("a: |\n  😀\n  😀 {x}\n", "{x}", 1)).isEqualTo("3:5-3:8");
    assertThat(place("a: |\r\n  one\r\n  two {x}\r\n", "{x}", 1)).isEqualTo("3:7-3:10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"\\u007Bx}\"       | {x}  | 1:5-1:13",
        "\"\\U0001F600 {x}\" | {x}  | 1:16-1:19",
        "\"\\x41\\t{x}\"    | {x}  | 1:11-1:14",
        "'it''s'             | it's | 1:5-1:10",
      })
  void findsWhatIsWrittenWithEscapes(String written, String part, String place) {
    assertThat(place("a: " + written, part, 1)).isEqualTo(place);
  }

  @Test
  void findsAPartThatGoesOverLines() {
    assertThat(place("a: |\n one\n two\n", "one\ntwo", 1)).isEqualTo("2:2-3:5");
    assertThat(place("a: >-\n  {x\n  y}\n", "{x y}", 1)).isEqualTo("2:3-3:5");
    assertThat(place("a: one\n  two {x\n  y}", "{x y}", 1)).isEqualTo("2:7-3:5");
    assertThat(place("a: \"one {x\\\n  y}\"", "{xy}", 1)).isEqualTo("1:9-2:5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: >\n  one\n  two\n\n  three\n    more\n    still\n  less {x}\n",
        "a: >\n\n  one\n  two\n\n\n  three\n\n  4\n  {x}\n",
        "a: |2\n    one\n\n    two\n     \n\n  three\n  four\n  {x}\n",
        "a: |+ # comment\n\n\n  one\n   two\n\n\n\n\n  {x}\n",
        "a: 'one\n  two \n\n\n  three\n  four\n  five\n  {x}'",
        "a: \"one\\\n  two\\\n\n  three \\\n  \\  four\n\n  five\n\n  {x}\"",
        "a:\n  one\n  two\n\n  three\n\n  four \n   5\n\n  {x}",
      })
  void findsAPartBehindLinesOfAllKinds(String yaml) {
    String line = yaml.lines().filter(text -> text.contains("{x}")).findFirst().orElseThrow();
    long number = yaml.lines().takeWhile(text -> !text.contains("{x}")).count() + 1;
    int column = line.indexOf("{x}") + 1;
    assertThat(place(yaml, "{x}", 1))
        .isEqualTo(number + ":" + column + "-" + number + ":" + (column + 3));
  }

  @Test
  void pointsAtTheWholeForNoPart() {
    assertThat(places(scalar("a: bcd").written().of(1, 1))).isEqualTo("1:4-1:7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void isNothing(String written) {
    assertThat(scalar("a: " + written).kind()).isEqualTo("nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void isABoolean(String written) {
    assertThat(scalar("a: " + written).kind()).isEqualTo("a boolean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "+1", "1.5", ".5", "1.", "1e3", "-1.5E-3"})
  void isANumber(String written) {
    assertThat(scalar("a: " + written).kind()).isEqualTo("the number " + written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "no", "on", "off", "True", "1,5", "0x1F", "1_000", "-x", "'1'", "''"})
  void isText(String written) {
    assertThat(scalar("a: " + written).kind()).isEqualTo("text");
  }

  @Test
  void aWholeNumberIsOneOfDigitsAlone() {
    assertThat(scalar("a: -42").isInteger()).isTrue();
    assertThat(scalar("a: 42.0").isInteger()).isFalse();
    assertThat(scalar("a: '42'").isInteger()).isFalse();
  }

  private static String place(String yaml, String part, int occurrence) {
    ScalarNode scalar = scalar(yaml);
    int from = -1;
    for (int i = 0; i < occurrence; i++) {
      from = scalar.text().indexOf(part, from + 1);
    }
    assertThat(from).as("the index of '%s' in '%s'", part, scalar.text()).isNotNegative();
    return places(scalar.written().of(from, from + part.length()));
  }

  private static ScalarNode scalar(String yaml) {
    MappingNode mapping = (MappingNode) Reading.yaml(yaml).success().orElseThrow();
    return (ScalarNode) mapping.entries().get(0).value();
  }
}
