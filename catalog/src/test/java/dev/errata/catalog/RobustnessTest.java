package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Whatever a file holds, reading it ends in diagnostics and never in an exception. */
class RobustnessTest {

  private static final String CATALOG = """
      errata: 1
      title: Title
      documentation: https://example.com/{code}
      families: {A: Some.}
      errors:
        A.B:
          status: 400
          message: "a {x} \\u0041 {{b}}"
          params: {x: int, y: {type: uri, sensitive: true}}
        "C":
          name: See
          family: A
          status: 404
          message: >
            folded {x}
          description: |
            literal
      validators:
        v:
          input: any
          checks:
            - {is: [string, list], error: C, with: {x: value}}
            - {length: {min: 1, max: 64.0}, error: A.B, with: {x: length, y: value}}
            - {chars: "A-Z\\\\-", error: C, with: {x: value}}
            - {pattern: "[a-z]{1,2}", error: C, with: {x: value}}
        w:
          inputs: {a: int, b: int}
          checks: [{all-or-none: [a, b], error: C, with: {x: a}}]
      """;

  /** Replaces some characters; the place is given in thousandths of the text. */
  record Edit(int at, int length, String replacement) {

    String apply(String text) {
      int from = at * text.length() / 1000;
      int to = Math.min(text.length(), from + length);
      return text.substring(0, from) + replacement + text.substring(to);
    }
  }

  @Test
  void readsAnyBytes() {
    Gen<Byte> bytes = Generate.bytes(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 'a');
    qt().forAll(Generate.byteArrays(Generate.range(0, 255), bytes))
        .checkAssert(RobustnessTest::read);
  }

  @Test
  void readsACatalogWithMistakes() {
    qt().forAll(lists().of(edits()).ofSizeBetween(1, 4)).checkAssert(RobustnessTest::readEdited);
  }

  private static void readEdited(List<Edit> edits) {
    String text = CATALOG;
    for (Edit edit : edits) {
      text = edit.apply(text);
    }
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatHasTheSignsOfYaml() {
    qt().forAll(soup()).checkAssert(yaml -> {
      read(yaml.getBytes(StandardCharsets.UTF_8));
      assertThat(Reading.yaml(yaml).diagnostics())
          .allMatch(mistake -> mistake.place().isPresent());
    });
  }

  @Test
  void readsWhatRepeats() {
    qt().withExamples(100)
        .forAll(soup())
        .checkAssert(yaml -> read(yaml.repeat(5_000).getBytes(StandardCharsets.UTF_8)));
  }

  private static Gen<String> soup() {
    List<String> syntax =
        List.of("\n", "\r", " ", "\t", ": ", "# ", "- ", "? ", ",", "[", "]", "{", "}", "'");
    List<String> scalars = List.of("a", "0", "|", ">2", "|+\n", "'", "\"", "``", "😀");
    List<String> escapes = List.of(
        "\"\\", "\\x", "\\u", "\\U", "\\U80000000", "\\UFFFFFFFF", "\\uD800", "\\x4", "\\\"");
    List<String> properties = List.of(
        "&a ",
        "*a ",
        "!a ",
        "!!int ",
        "!!float ",
        "!!binary ",
        "!!null ",
        "!<a> ",
        "!%ff ",
        "!%C3 ");
    List<String> documents = List.of(
        "---\n", "...\n", "%YAML 1.2\n", "%YAML 9.9\n", "%YAML 99999999999.1\n", "%TAG ! a\n");
    return lists()
        .of(Generate.oneOf(
            Generate.pick(syntax),
            Generate.pick(scalars),
            Generate.pick(escapes),
            Generate.pick(properties),
            Generate.pick(documents)))
        .ofSizeBetween(1, 12)
        .map(pieces -> String.join("", pieces));
  }

  private static Gen<Edit> edits() {
    Gen<String> syntax = Pieces.joined(
        0, 3, "\n\r\t :#-?,[]{}&*!|>'\"%@`\\~=<0e.\u0001\u0085\u2028\uFEFF\uD800".split(""));
    Gen<String> words = Generate.pick(List.of(
        "status", "null", "1e99999999999", "-1", "{x", "}}", "- ", "\n    ", "any", "\\", "😀"));
    return Generate.range(0, 999)
        .zip(Generate.range(0, 8), Generate.oneOf(syntax, words), Edit::new);
  }

  private static void read(byte[] bytes) {
    Reading.catalog("catalog.yaml", bytes).diagnostics().forEach(DiagnosticRenderer::render);
  }
}
