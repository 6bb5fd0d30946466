package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

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

  @Property(tries = 500)
  void readsAnyBytes(@ForAll byte[] bytes) {
    read(bytes);
  }

  @Property(tries = 1000)
  void readsACatalogWithMistakes(@ForAll("edits") List<Edit> edits) {
    String text = CATALOG;
    for (Edit edit : edits) {
      text = edit.apply(text);
    }
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 2000)
  void readsWhatHasTheSignsOfYaml(@ForAll("soup") String yaml) {
    read(yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.yaml(yaml).diagnostics())
        .allMatch(mistake -> mistake.place().isPresent());
  }

  @Property(tries = 100)
  void readsWhatRepeats(@ForAll("soup") String yaml) {
    read(yaml.repeat(5_000).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> syntax =
        Arbitraries.of("\n", "\r", " ", "\t", ": ", "# ", "- ", "? ", ",", "[", "]", "{", "}", "'");
    Arbitrary<String> scalars = Arbitraries.of("a", "0", "|", ">2", "|+\n", "'", "\"", "``", "😀");
    Arbitrary<String> escapes = Arbitraries.of(
        "\"\\", "\\x", "\\u", "\\U", "\\U80000000", "\\UFFFFFFFF", "\\uD800", "\\x4", "\\\"");
    Arbitrary<String> properties = Arbitraries.of(
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
    Arbitrary<String> documents = Arbitraries.of(
        "---\n", "...\n", "%YAML 1.2\n", "%YAML 9.9\n", "%YAML 99999999999.1\n", "%TAG ! a\n");
    return Arbitraries.oneOf(syntax, scalars, escapes, properties, documents)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> syntax = Arbitraries.strings()
        .withChars("\n\r\t :#-?,[]{}&*!|>'\"%@`\\~=<0e.\u0001\u0085\u2028\uFEFF\uD800")
        .ofMaxLength(3);
    Arbitrary<String> words = Arbitraries.of(
        "status", "null", "1e99999999999", "-1", "{x", "}}", "- ", "\n    ", "any", "\\", "😀");
    return Combinators.combine(
            Arbitraries.integers().between(0, 999).withDistribution(RandomDistribution.uniform()),
            Arbitraries.integers().between(0, 8),
            Arbitraries.oneOf(syntax, words))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static void read(byte[] bytes) {
    Reading.catalog("catalog.yaml", bytes).diagnostics().forEach(DiagnosticRenderer::render);
  }
}
