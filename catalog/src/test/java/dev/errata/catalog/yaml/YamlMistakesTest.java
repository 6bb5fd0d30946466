package dev.errata.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and what is malformed; each at its place. */
class YamlMistakesTest {

  @ParameterizedTest
  @MethodSource
  void refuses(String what, String text, String place) {
    List<Diagnostic> diagnostics = Reading.yaml(text).diagnostics();
    assertThat(diagnostics).hasSize(1);
    assertThat(diagnostics.get(0).code()).isEqualTo(DiagnosticCode.REFUSED_YAML);
    assertThat(diagnostics.get(0).text()).isEqualTo("a catalog may not use " + what);
    assertThat(Reading.start(diagnostics.get(0))).isEqualTo(place);
  }

  static Stream<Arguments> refuses() {
    return Stream.of(
        Arguments.of("the anchor '&x'", "a: b\nc: &x d\n", "2:4"),
        Arguments.of("the anchor '&x'", "a:\n  &x b: c\n", "2:3"),
        Arguments.of("the anchor '&x'", "a: &x [b]\n", "1:4"),
        Arguments.of("the alias '*x'", "a: b\nc: *x\n", "2:4"),
        Arguments.of("the tag '!x'", "a: b\nc: !x d\n", "2:4"),
        Arguments.of("the tag '!!str'", "a: !!str 1\n", "1:4"),
        Arguments.of("the tag '!x'", "a: !x {b: c}\n", "1:4"),
        Arguments.of("the tag '!!int'", "a: !!int +\nb: c\n", "1:4"),
        Arguments.of("the tag '!!binary'", "a: !!binary a\nb: c\n", "1:4"),
        Arguments.of("the alias '*x'", "*x : b\n", "1:1"),
        Arguments.of("a second document", "a: b\n---\nc: d\n", "2:1"),
        Arguments.of("a second document", "a: b\n---\nc: d: e\n", "2:1"),
        Arguments.of("a second document", "{a: b}\r# ---\r---\r", "3:1"),
        Arguments.of("a mapping as a key", "a: b\n? {c: d}\n: e\n", "2:3"),
        Arguments.of("a list as a key", "? [a]\n: b\n", "1:3"),
        Arguments.of("a list as a key", "a:\n  ? - b\n  : c\n", "2:5"),
        Arguments.of("nesting this deep", "[".repeat(40) + "]".repeat(40), "1:32"));
  }

  @Test
  void refusesAnAnchorAndATagOfOneText() {
    assertThat(Reading.yaml("a: &x !y b\n&x c: !y {&x d: e}\n").diagnostics())
        .extracting(Reading::start)
        .containsExactly("1:4", "1:7", "2:1", "2:7", "2:11");
  }

  @Test
  void refusesAllAtOnce() {
    assertThat(Reading.yaml("a: &x b\nc: *x\nd: !e f\n").diagnostics())
        .extracting(Reading::start)
        .containsExactly("1:4", "2:4", "3:4");
  }

  @Test
  void refusesWhatStandsBeforeMalformedYaml() {
    assertThat(Reading.yaml("a: &x b\nc: *x\nd: e: f\n").diagnostics())
        .extracting(Reading::start)
        .containsExactly("1:4", "2:4", "3:5");
  }

  @Test
  void gainsNothingByNestingDeeperThanTheStack() {
    assertThat(Reading.yaml("[".repeat(100_000)).success()).isEmpty();
    assertThat(Reading.yaml("- ".repeat(100_000)).success()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void locates(String text, String place, String help) {
    List<Diagnostic> diagnostics = Reading.yaml(text).diagnostics();
    assertThat(diagnostics).hasSize(1);
    assertThat(diagnostics.get(0).code()).isEqualTo(DiagnosticCode.MALFORMED_YAML);
    assertThat(Reading.start(diagnostics.get(0))).isEqualTo(place);
    assertThat(diagnostics.get(0).help()).contains(help);
  }

  static Stream<Arguments> locates() {
    return Stream.of(
        Arguments.of("a: b\n\tc: d\n", "2:1", "indent with spaces"),
        Arguments.of("a: b\nc: d: e\n", "2:5", "put the text in quotes"),
        Arguments.of("a: b\nc: @d\n", "2:4", "put the text in quotes"),
        Arguments.of("a:\n  b: c\n d: e\n", "3:2", "check the indentation"),
        Arguments.of("a: 'b' c\n", "1:8", "put the text in quotes as a whole"),
        Arguments.of("a: \"\\q\"\n", "1:6", "a backslash is written"),
        Arguments.of("a: \"b\\", "1:7", "a backslash is written"),
        Arguments.of("a: \"b\\\\x\\U80000000\"\n", "1:9", "hexadecimal digits"),
        Arguments.of("a: \"b\\xg0\"\n", "1:8", "a backslash is written"),
        Arguments.of("a: \"b\\x", "1:6", "hexadecimal digits"),
        Arguments.of("%YAML 9.9\n---\na: b\n", "1:1", "write YAML 1.2"),
        Arguments.of("a: {b: c\nd: {e: f}\n", "2:2", "close it, or separate"),
        Arguments.of("a: b\n😀: \u0001\n", "2:4", "remove it"),
        Arguments.of("a: " + "x".repeat(5000) + "\nb: \u0001\n", "2:4", "remove it"));
  }

  @ParameterizedTest
  @MethodSource
  void tellsASpaceThatIsNone(String text, String place) {
    locates(text, place, "replace it by a space");
  }

  static Stream<Arguments> tellsASpaceThatIsNone() {
    return Stream.of(
        Arguments.of("a:\n  b: c\n\u00A0\u00A0d: e\n", "3:1"),
        Arguments.of("a:\n  b: c\n \u00A0d: e\n", "3:2"),
        Arguments.of("a:\n  b: c\n  \u00A0d: e\n", "3:3"),
        Arguments.of("a:\n\u2003b: c\n", "2:1"),
        Arguments.of("a:\n\u3000b:\n    c: d\n", "2:1"),
        Arguments.of("a:\n  - b: c\n    d: e\n\u00A0 - b: c\n    d: e\n", "4:1"),
        Arguments.of("a:\n  b:\u00A0c\n  d: e\n", "2:5"),
        Arguments.of("a:\n  -\u00A0b\n  - c: d\n", "2:4"));
  }

  @Test
  void aSpaceThatIsNoneMayStandInATextAndInQuotes() {
    assertThat(Reading.yaml("a: b\u00A0c\n'\u00A0d': |\n  \u00A0e\n").diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void pointsAtTheBeginningOfWhatNeverEnds(String text, String place, String help) {
    locates(text, place, help);
  }

  static Stream<Arguments> pointsAtTheBeginningOfWhatNeverEnds() {
    return Stream.of(
        Arguments.of("a: 'b\nc: d\ne: f\n", "1:4", "close the quote"),
        Arguments.of("a: \"b\nc: d\n", "1:4", "close the quote"),
        Arguments.of("a: [b,\n  c\n", "1:4", "close it, or separate"),
        Arguments.of("a: {b: c\n\n", "1:4", "close it, or separate"),
        Arguments.of("a: b\nc\nd: e\n", "2:1", "write 'key: value'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \u0000", "\u0007", "a: \uD800", "a: 😀\uD800", "a: \uFFFE"})
  void namesACharacterThatYamlDoesNotAllow(String text) {
    assertThat(Reading.yaml(text).diagnostics())
        .singleElement()
        .extracting(Diagnostic::text)
        .asString()
        .matches("malformed YAML: the character U\\+[0-9A-F]{4} is not allowed");
  }

  @Test
  void decodesUtf8WithAByteOrderMarkOrWithout() {
    assertThat(decode(bytes("a: é😀")).success()).map(SourceText::text).contains("a: é😀");
    assertThat(decode(bytes("\uFEFFa: b")).success()).map(SourceText::text).contains("a: b");
    assertThat(decode(new byte[0]).success()).map(SourceText::text).contains("");
  }

  @Test
  void locatesWhatIsNotUtf8() {
    byte[] text = bytes("\uFEFFa: b\nc: é😀?\n");
    text[text.length - 2] = (byte) 0xE9;
    Diagnostic diagnostic = decode(text).diagnostics().get(0);
    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.CATALOG_UNREADABLE);
    assertThat(Reading.start(diagnostic)).isEqualTo("2:6");
  }

  @Test
  void refusesACharacterThatTheEndOfTheFileCuts() {
    byte[] text = {'a', ':', ' ', (byte) 0xC3};
    assertThat(decode(text).diagnostics()).extracting(Reading::start).containsExactly("1:4");
  }

  private static Result<SourceText> decode(byte[] bytes) {
    return SourceDecoder.decode(Reading.NAME, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
