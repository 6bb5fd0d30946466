package dev.errata.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However lines are indented, joined and escaped, each character is found where it is written. */
class SourceMapTest {

  @Property(tries = 2000)
  void findsEachCharacterOfABlock(@ForAll("blocks") String yaml) {
    check(yaml);
  }

  @Provide
  Arbitrary<String> blocks() {
    return Combinators.combine(
            Arbitraries.of("|", ">", "|+", ">-", ">2", "|2-", "> # why"),
            lines("  ", " ", "   ", "a", "bc", "\t", "😀"),
            Arbitraries.of("\n", "\r\n", "\r"))
        .as((header, lines, end) -> written("k: " + header, lines, end) + end);
  }

  @Property(tries = 2000)
  void findsEachCharacterOverLines(@ForAll("flows") String yaml) {
    check(yaml);
  }

  @Provide
  Arbitrary<String> flows() {
    Arbitrary<String> plain =
        lines("  ", " ", "a", "bc", "😀", ".").map(lines -> written("k: x", lines, "\n"));
    Arbitrary<String> single =
        lines("  ", "\t", "a", "bc", "''", "😀").map(lines -> written("k: '", lines, "\n") + "'");
    Arbitrary<String> doubled = lines(
            "  ", "a", "\\\\", "\\\"", "\\u0041", "\\n", "\\x20", "\\U0001F600")
        .map(lines -> written("k: \"", lines, "\n") + "\"");
    Arbitrary<String> escaped =
        lines("  ", "a", "bc").map(lines -> written("k: \"", lines, "\\\n") + "\"");
    return Arbitraries.oneOf(plain, single, doubled, escaped);
  }

  private static Arbitrary<List<String>> lines(String... pieces) {
    return Arbitraries.of(pieces)
        .list()
        .ofMaxSize(4)
        .map(line -> String.join("", line))
        .list()
        .ofMaxSize(6);
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
