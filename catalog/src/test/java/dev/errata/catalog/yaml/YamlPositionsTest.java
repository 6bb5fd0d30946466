package dev.errata.catalog.yaml;

import static dev.errata.catalog.Reading.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where keys and values stand, in every way of writing them. */
class YamlPositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain               | 1:4-1:9",
        "two words           | 1:4-1:13",
        "'single'            | 1:4-1:12",
        "'it''s'             | 1:4-1:11",
        "\"double\"          | 1:4-1:12",
        "\"\\u0041\\n\"      | 1:4-1:14",
        "plain # comment     | 1:4-1:9",
        "'quoted' # comment  | 1:4-1:12",
        "[a, b]              | 1:4-1:10",
        "{a: b}              | 1:4-1:10",
        "😀😀                | 1:4-1:6",
        "'😀'                | 1:4-1:7",
      })
  void aValueStandsFromItsFirstCharacterToItsLast(String written, String place) {
    assertThat(places(value("a: " + written + "\nb: c\n").span())).isEqualTo(place);
  }

  @Test
  void aPlainValueOverLinesEndsWithItsLastWord() {
    assertThat(places(value("a: one\n  two\n  three\nb: c\n").span())).isEqualTo("1:4-3:8");
  }

  @Test
  void aQuotedValueOverLinesEndsWithItsQuote() {
    assertThat(places(value("a: 'one\n  two'\nb: c\n").span())).isEqualTo("1:4-2:7");
  }

  @Test
  void aBlockScalarGoesFromItsIndicatorToTheNextKey() {
    assertThat(places(value("a: |\n  one\n  two\n\nb: c\n").span())).isEqualTo("1:4-5:1");
    assertThat(places(value("a: >-\n  one\nb: c\n").span())).isEqualTo("1:4-3:1");
  }

  @Test
  void aBlockCollectionGoesFromItsFirstKeyToTheNextOneOutsideIt() {
    assertThat(places(value("a:\n  b: c\n  d: e\nf: g\n").span())).isEqualTo("2:3-4:1");
    assertThat(places(value("a:\n- b\n- c\nd: e\n").span())).isEqualTo("2:1-4:1");
  }

  @Test
  void anAbsentValueStandsBehindItsKey() {
    assertThat(places(value("a:\nb: c\n").span())).isEqualTo("1:3-1:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "key: v        | 1:1-1:4",
        "'key': v      | 1:1-1:6",
        "\"k\\x41\": v | 1:1-1:8",
        "😀: v         | 1:1-1:2",
        "? key         | 1:3-1:6",
        "{key: v}      | 1:2-1:5",
      })
  void aKeyStandsWithoutItsColon(String written, String place) {
    assertThat(places(mapping(written).entries().get(0).key().span())).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "😀: v        | 1:4-1:5", // an emoji is one column
        "'😀😀': v    | 1:7-1:8",
        "a:\tv        | 1:4-1:5", // so is a tab
        "\uFEFFa: v   | 1:4-1:5", // a byte order mark is none
        "a\uFEFF: v   | 1:5-1:6", // but where it begins no file
      })
  void columnsCountCharactersAsPeopleDo(String text, String place) {
    MappingNode mapping = (MappingNode) decoded(text);
    assertThat(places(mapping.entries().get(0).value().span())).isEqualTo(place);
  }

  @Test
  void linesEndAtCarriageReturnsToo() {
    for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
      String text = String.join(lineEnd, "a: 1", "b: |", "  x", "  y", "c: 2", "");
      MappingNode mapping = mapping(text);
      assertThat(places(mapping.entries().get(2).key().span())).isEqualTo("5:1-5:2");
      assertThat(mapping.entries().get(1).value())
          .extracting(node -> ((ScalarNode) node).text())
          .isEqualTo("x\ny");
    }
  }

  @Test
  void itemsStandBehindTheirDash() {
    SequenceNode items = (SequenceNode) value("a:\n  - b\n  - - c\n");
    assertThat(places(items.items().get(0).span())).isEqualTo("2:5-2:6");
    assertThat(places(items.items().get(1).span())).isEqualTo("3:5-4:1");
  }

  @Test
  void anEmptyTextIsNothingAtItsBeginning() {
    Node root = Reading.yaml("").success().orElseThrow();
    assertThat(root.kind()).isEqualTo("nothing");
    assertThat(places(root.span())).isEqualTo("1:1-1:1");
  }

  private static Node value(String text) {
    return mapping(text).entries().get(0).value();
  }

  private static MappingNode mapping(String text) {
    return (MappingNode) Reading.yaml(text).success().orElseThrow();
  }

  private static Node decoded(String text) {
    return SourceDecoder.decode(Reading.NAME, text.getBytes(StandardCharsets.UTF_8))
        .then(YamlReader::read)
        .success()
        .orElseThrow();
  }
}
