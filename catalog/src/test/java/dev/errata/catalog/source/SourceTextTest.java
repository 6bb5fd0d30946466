package dev.errata.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void endsALineAtEachLineEndOfYaml(String lineEnd) {
    SourceText source = text("one", "", "three", "").endedBy(lineEnd);
    assertThat(source.line(1)).isEqualTo("one");
    assertThat(source.line(2)).isEmpty();
    assertThat(source.line(3)).isEqualTo("three");
    assertThat(source.line(4)).isEmpty();
  }

  @Test
  void hasEmptyLinesOutsideItself() {
    SourceText source = new SourceText("a", "one");
    assertThat(source.line(0)).isEmpty();
    assertThat(source.line(2)).isEmpty();
  }

  @Test
  void endsNoLineWhereOtherStandardsDo() {
    String line = "a\u0085b\u2028c\u2029d\u000be\u000cf";
    assertThat(new SourceText("a", line).line(1)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void slicesOverLinesWithOneLineFeedForEachEnd(String lineEnd) {
    SourceText source = text("one", "two", "three").endedBy(lineEnd);
    assertThat(source.slice(span(1, 2, 3, 3))).isEqualTo("ne\ntwo\nth");
  }

  @Test
  void slicesByCodePoints() {
    assertThat(new SourceText("a", "😀b😀d").slice(span(1, 2, 1, 4))).isEqualTo("b😀");
  }

  @Test
  void slicesNoFurtherThanALineGoes() {
    SourceText source = new SourceText("a", "one\ntwo");
    assertThat(source.slice(span(1, 3, 1, 9))).isEqualTo("e");
    assertThat(source.slice(span(1, 9, 2, 9))).isEqualTo("\ntwo");
  }

  @Test
  void slicesNothingOfAnEmptySpan() {
    assertThat(new SourceText("a", "one").slice(Span.START)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1", // a
    "1, 1, 2", // CR
    "2, 1, 3", // LF
    "3, 2, 1", // the first half of an emoji
    "5, 2, 2", // CR
    "6, 3, 1", // b
    "7, 3, 2", // LF
    "8, 4, 1", // the end
  })
  void knowsThePlaceOfACharacter(int index, int line, int column) {
    assertThat(new SourceText("a", "a\r\n😀\rb\n").positionAt(index))
        .isEqualTo(new Position(line, column));
  }

  @Test
  void ordersPlacesByLineThenColumn() {
    assertThat(new Position(2, 1)).isGreaterThan(new Position(1, 9));
    assertThat(new Position(1, 2)).isLessThan(new Position(1, 10));
    assertThat(new Position(3, 3)).isEqualByComparingTo(new Position(3, 3));
  }

  private interface Lines {
    SourceText endedBy(String lineEnd);
  }

  private static Lines text(String... lines) {
    return lineEnd -> new SourceText("a", String.join(lineEnd, lines));
  }

  private static Span span(int startLine, int startColumn, int endLine, int endColumn) {
    return new Span(new Position(startLine, startColumn), new Position(endLine, endColumn));
  }
}
