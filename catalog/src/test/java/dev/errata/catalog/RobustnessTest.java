package dev.errata.catalog;

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
