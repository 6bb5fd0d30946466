package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.check.CheckKinds;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every limit is told in words. */
final class LimitsTest {

  private static final String CHECKS = """
      required: true | is present
      not-blank: true | holds something other than white space
      length: {min: 1, max: 64} | has 1 to 64 characters
      length: {max: 1} | has at most 1 character
      bytes: {min: 3} | has at least 3 bytes in UTF-8
      chars: "A-Z._ \\u00e9\\u00ad" | holds only these characters: A to Z, ., _, space, \u00e9, U+00AD
      pattern: "[a-z]+" | matches [a-z]+
      format: uuid | has the format uuid
      one-of: [a, b] | is one of a, b
      range: {exclusive-min: 0, max: 9.5} | is greater than 0 and at most 9.5
      range: {min: 1, max: 9} | is 1 to 9
      multiple-of: 0.01 | is a multiple of 0.01
      size: {min: 2, max: 2} | has exactly 2 elements
      is: [string, number] | has the JSON type string or number
      each: {length: {max: 3}} | each element has at most 3 characters
      all-or-none: [a, b] | all of a, b are present, or none is
      at-least-one: [a, b] | at least one of a, b is present
      at-most-one: [a, b] | at most one of a, b is present
      exactly-one: [a, b] | exactly one of a, b is present
      equal: [a, b] | a, b are equal
      differ: [a, b] | a, b differ
      """;

  @Test
  void everyKindOfCheckHasWords() {
    List<String> keys =
        lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
    assertThat(keys).containsAll(CheckKinds.KEYS);
  }

  @Test
  void wordsSayWhatTheCheckAsksFor() {
    lines().forEach(line -> {
      String[] parts = line.split(" \\| ");
      assertThat(words(parts[0])).as(parts[0]).isEqualTo(parts[1]);
    });
  }

  private static Stream<String> lines() {
    return CHECKS.lines();
  }

  private static String words(String check) {
    String key = check.substring(0, check.indexOf(':'));
    String input = switch (key) {
      case "range", "multiple-of" -> "input: decimal";
      case "size", "each" -> "input: list";
      case "is" -> "input: any";
      case "all-or-none", "at-least-one", "at-most-one", "exactly-one", "equal", "differ" ->
        "inputs: {a: string, b: string}";
      default -> "input: string";
    };
    String catalog = "errata: 1\nerrors:\n  E: {status: 400, message: No.}\n"
        + "validators:\n  v:\n    %s\n    checks:\n      - %s\n        error: E\n"
            .formatted(input, check);
    String page = Reference.html(Sites.of(catalog)).get("limits.html");
    return Jsoup.parse(page).select(".limit").text();
  }
}
