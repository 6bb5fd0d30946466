package dev.errata.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.catalog.Pieces;
import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** However lines are indented, joined and escaped, each character is found where it is written. */
class SourceMapTest {

  @Test
  void findsEachCharacterOfABlock() {
    Gen<String> headers = Generate.pick(List.of("|", ">", "|+", ">-", ">2", "|2-", "> # why"));
    Gen<String> ends = Generate.pick(List.of("\n", "\r\n", "\r"));
    Gen<String> blocks = headers.zip(
        lines("  ", " ", "   ", "a", "bc", "\t", "😀"),
        ends,
        (header, lines, end) -> written("k: " + header, lines, end) + end);
    qt().forAll(blocks).checkAssert(SourceMapTest::check);
  }

  @Test
  void findsEachCharacterOverLines() {
    Gen<String> plain =
        lines("  ", " ", "a", "bc", "😀", ".").map(lines -> written("k: x", lines, "\n"));
    Gen<String> single =
        lines("  ", "\t", "a", "bc", "''", "😀").map(lines -> written("k: '", lines, "\n") + "'");
    Gen<String> doubled = lines("  ", "a", "\\\\", "\\\"", "\\u0041", "\\n", "\\x20", "\\U0001F600")
        .map(lines -> written("k: \"", lines, "\n") + "\"");
    Gen<String> escaped =
        lines("  ", "a", "bc").map(lines -> written("k: \"", lines, "\\\n") + "\"");
    qt().forAll(Generate.oneOf(plain, single, doubled, escaped)).checkAssert(SourceMapTest::check);
  }

  private static Gen<List<String>> lines(String... pieces) {
    return lists().of(Pieces.joined(0, 4, pieces)).ofSizeBetween(0, 6);
  }

  private static String written(String start, List<String> lines, String end) {
    return lines.stream().map(line -> end + "  " + line).collect(Collectors.joining("", start, ""));
  }

  /** What is white may be joined or indentation; what was escaped is checked to be an escape. */
  private static void check(String yaml) {
    Result<Node> read = Reading.yaml(yaml);
    if (read.success().isEmpty()) {
      return;
    }
    ScalarNode scalar =
        (ScalarNode) ((MappingNode) read.success().get()).entries().get(0).value();
    SourceMap written = scalar.written();
    Position last = Position.START;
    for (int i = 0;
        i < scalar.text().length();
        i += Character.charCount(scalar.text().codePointAt(i))) {
      String character = Character.toString(scalar.text().codePointAt(i));
      Span place = written.of(i, i + character.length());
      assertThat(place.start())
          .as("%s at %s of %s", character, i, yaml)
          .isGreaterThanOrEqualTo(last);
      last = place.start();
      String there = scalar.source().slice(place);
      if (!character.isBlank() && !there.startsWith("\\") && !there.equals("''")) {
        assertThat(there).as("%s at %s of %s", character, i, yaml).isEqualTo(character);
      }
    }
  }
}
