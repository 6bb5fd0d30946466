package dev.errata.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticRendererTest {

  @Test
  void tellsThePlaceTheMistakeTheLineAndTheFix() {
    assertThat(render("errors:\n  A:\n    stat: 400\n", span(3, 5, 3, 9))).isEqualTo("""
            a.yaml:3:5: what is wrong [ERRATA-0104]
            3 |     stat: 400
              |     ^^^^
            help: what to do""");
  }

  @Test
  void showsFurtherPlacesWithAnotherMark() {
    SourceText source = new SourceText("a.yaml", "a: 1\n".repeat(11));
    Diagnostic diagnostic = Diagnostic.at(
        source,
        span(11, 1, 11, 2),
        DiagnosticCode.DUPLICATE_KEY,
        "duplicate key 'a'",
        "remove one",
        new Note(span(1, 1, 1, 2), "first defined here"));
    assertThat(DiagnosticRenderer.render(diagnostic)).isEqualTo("""
            a.yaml:11:1: duplicate key 'a' [ERRATA-0103]
            11 | a: 1
               | ^
            a.yaml:1:1: first defined here
            1 | a: 1
              | -
            help: remove one""");
  }

  @Test
  void hasNoPlaceOutsideACatalog() {
    Diagnostic diagnostic =
        Diagnostic.outside(DiagnosticCode.CATALOG_NOT_FOUND, "there is no catalog", "make one");
    assertThat(DiagnosticRenderer.render(diagnostic))
        .isEqualTo("there is no catalog [ERRATA-0006]\nhelp: make one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "abcdef|2|4| ^^", // a part
        "abcdef|3|3|  ^", // an empty span
        "abc|4|4|   ^", // behind the end
        "abc|9|12|   ^", // further behind it
        "``|1|1|^", // an empty line
        "\t\tab|3|4|\t\t^", // behind tabs
        "\tab|1|2|^", // a tab itself
        "😀ab|2|3|  ^", // an emoji is two columns wide
        "中文ab|3|4|    ^", // so are ideographs
        "中文ab|1|3|^^^^", // which are marked whole
        "ｗab|2|3|  ^", // and what is written as wide as they are
        "e\u0301ab|3|4| ^", // a combining accent takes no column
        "a\u0001b|3|4|       ^", // behind what is escaped
        "a\u0001b|2|3| ^^^^^^", // what is escaped
      })
  void marksWhatTheSpanCovers(String line, int from, int to, String marks) {
    assertThat(marks(line, span(1, from, 1, to))).isEqualTo(marks);
  }

  @Test
  void marksTheRestOfTheLineOfASpanOverLines() {
    assertThat(marks("abc\ndef", span(1, 2, 2, 2))).isEqualTo(" ^^");
  }

  @Test
  void showsOnlyTheSurroundingsInALongLine() {
    String line = "x".repeat(100) + "HERE" + "y".repeat(100);
    String rendered = render(line, span(1, 101, 1, 105));
    assertThat(rendered.lines().toList().get(1))
        .isEqualTo("1 | …" + "x".repeat(60) + "HERE" + "y".repeat(60) + "…");
    assertThat(rendered.lines().toList().get(2)).isEqualTo("  |  " + " ".repeat(60) + "^^^^");
  }

  @Test
  void cutsALongSpan() {
    String rendered = render("x".repeat(1000), span(1, 1, 1, 1001));
    assertThat(rendered.lines()).allMatch(line -> line.length() < 130);
  }

  @Test
  void cutsWhatAUserWroteWithoutEnd() {
    Diagnostic diagnostic = Diagnostic.outside(
        DiagnosticCode.UNKNOWN_KEY,
        "unknown key '" + "k".repeat(100_000) + "' in an error",
        "help");
    assertThat(DiagnosticRenderer.render(diagnostic))
        .startsWith("unknown key 'kkk")
        .contains("kkk…kkk")
        .endsWith("kkk' in an error [ERRATA-0104]\nhelp: help")
        .hasSizeLessThan(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0, 0x7, 0x1B, 0x85, 0x202E, 0x2066, 0x200B, 0x2028, 0xFEFF, 0xE0041})
  void escapesWhatDoesNotShowOrReordersWhatDoes(int codePoint) {
    String character = Character.toString(codePoint);
    String escape = String.format("\\u%04X", codePoint);
    SourceText source = new SourceText("a.yaml", "a: " + character);
    Diagnostic diagnostic = new Diagnostic(
        DiagnosticCode.UNKNOWN_KEY,
        Optional.of(new Diagnostic.Place(source, span(1, 1, 1, 2))),
        "the text " + character,
        List.of(new Note(span(1, 4, 1, 5), "the note " + character)),
        "the help " + character);
    assertThat(DiagnosticRenderer.render(diagnostic))
        .doesNotContain(character)
        .contains("1 | a: " + escape)
        .contains("the text " + escape)
        .contains("the note " + escape)
        .contains("the help " + escape);
  }

  @Test
  void keepsTheLinesOfAText() {
    Diagnostic diagnostic = Diagnostic.outside(DiagnosticCode.BAD_PATH, "one\ntwo", "three");
    assertThat(DiagnosticRenderer.render(diagnostic)).startsWith("one\ntwo [");
  }

  private static String marks(String text, Span span) {
    String marks = render(text, span).lines().toList().get(2);
    return marks.substring("  | ".length());
  }

  private static String render(String text, Span span) {
    SourceText source = new SourceText("a.yaml", text);
    return DiagnosticRenderer.render(
        Diagnostic.at(source, span, DiagnosticCode.UNKNOWN_KEY, "what is wrong", "what to do"));
  }

  private static Span span(int startLine, int startColumn, int endLine, int endColumn) {
    return new Span(new Position(startLine, startColumn), new Position(endLine, endColumn));
  }
}
