package dev.errata.catalog;

import static dev.errata.catalog.diagnostic.DiagnosticCode.BAD_BINDING;
import static dev.errata.catalog.diagnostic.DiagnosticCode.BAD_BOUNDS;
import static dev.errata.catalog.diagnostic.DiagnosticCode.BAD_MESSAGE;
import static dev.errata.catalog.diagnostic.DiagnosticCode.BAD_PATTERN;
import static dev.errata.catalog.diagnostic.DiagnosticCode.CATALOG_UNREADABLE;
import static dev.errata.catalog.diagnostic.DiagnosticCode.CHECK_DOES_NOT_FIT;
import static dev.errata.catalog.diagnostic.DiagnosticCode.DEEP_PATTERN;
import static dev.errata.catalog.diagnostic.DiagnosticCode.DUPLICATE_KEY;
import static dev.errata.catalog.diagnostic.DiagnosticCode.MALFORMED_YAML;
import static dev.errata.catalog.diagnostic.DiagnosticCode.NEVER_FAILS;
import static dev.errata.catalog.diagnostic.DiagnosticCode.REFUSED_YAML;
import static dev.errata.catalog.diagnostic.DiagnosticCode.SLOW_PATTERN;
import static dev.errata.catalog.diagnostic.DiagnosticCode.TEXT_TOO_LONG;
import static dev.errata.catalog.diagnostic.DiagnosticCode.TOO_MANY_PARAMS;
import static dev.errata.catalog.diagnostic.DiagnosticCode.UNKNOWN_ERROR;
import static dev.errata.catalog.diagnostic.DiagnosticCode.UNKNOWN_FAMILY;
import static dev.errata.catalog.diagnostic.DiagnosticCode.UNKNOWN_KEY;
import static dev.errata.catalog.diagnostic.DiagnosticCode.WRONG_KIND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.select.Selection;
import dev.errata.catalog.yaml.SourceDecoder;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading takes time that grows with a catalog, not with its square: each of these takes about a
 * second at most, and would take minutes.
 */
@Timeout(30)
class LargeCatalogTest {

  private static final String HEAD = "errata: 1\nerrors:\n";
  private static final String ONE = HEAD + "  A: {status: 400, message: m}\n";
  private static final String TEXT = HEAD + "  A:\n    status: 400\n    message: ";

  /** Made when its turn has come, since together they would fill the memory. */
  private interface Text {
    String make();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"texts", "structures", "references", "validators", "expressions"})
  void isReadInTime(String what, Text text, DiagnosticCode... expected) {
    List<Diagnostic> diagnostics = Reading.catalog(text.make()).diagnostics();

    assertThat(diagnostics).extracting(Diagnostic::code).contains(expected);
    assertThat(diagnostics.stream().map(Diagnostic::code).distinct()).hasSameSizeAs(expected);
    assertThat(diagnostics.stream().limit(200).map(DiagnosticRenderer::render))
        .allMatch(rendered -> rendered.length() < 3_000);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        of(
            "a description of 5 MB",
            () -> TEXT + "m\n    description: " + "word and ".repeat(555_555),
            TEXT_TOO_LONG),
        of(
            "the same over lines",
            () -> TEXT + "m\n    description: >\n" + "      word and word\n".repeat(250_000),
            TEXT_TOO_LONG),
        of("a line of 1 MB", () -> "a".repeat(1 << 20), WRONG_KIND),
        of("a comment of 30 MB", () -> "# " + "word and ".repeat(3_400_000) + "\n" + ONE),
        of("comments of 8 MB", () -> "# word and word\n".repeat(1 << 19) + ONE),
        of("an anchor of 8 MB", () -> "&" + "a".repeat(1 << 23) + " b", REFUSED_YAML),
        of(
            "a line of 1 MB of errors",
            () -> "errata: 1\nerrors: {"
                + all(20_000, i -> "C" + i + ": {status: 400, message: '😀 {x} b'}, ") + "}\n"),
        of(
            "placeholders in a block of 5 MB",
            () -> TEXT + ">\n"
                + all(
                    50_000,
                    i ->
                        "      word and word and word and word and word and word and word and {p} and word\n"),
            TEXT_TOO_LONG,
            TOO_MANY_PARAMS),
        of(
            "100,000 equal placeholders",
            () -> TEXT + "'" + "{x} ".repeat(100_000) + "'\n",
            TEXT_TOO_LONG,
            TOO_MANY_PARAMS),
        of(
            "100,000 placeholders",
            () -> TEXT + "'" + all(100_000, i -> "{p" + i + "} ") + "'\n",
            TEXT_TOO_LONG,
            TOO_MANY_PARAMS),
        of(
            "30,000 placeholders in lines",
            () -> TEXT + ">\n" + all(30_000, i -> "      {p" + i + "}\n"),
            TEXT_TOO_LONG,
            TOO_MANY_PARAMS),
        of(
            "50,000 placeholders and as many params",
            () -> TEXT + "'" + all(50_000, i -> "{p" + i + "} ") + "'\n    params:\n"
                + all(50_000, i -> "      q" + i + ": int\n"),
            TEXT_TOO_LONG,
            TOO_MANY_PARAMS),
        of(
            "30,000 bad placeholders",
            () -> TEXT + "'" + "{-} ".repeat(30_000) + "'\n",
            BAD_MESSAGE,
            TEXT_TOO_LONG,
            TOO_MANY_PARAMS),
        of(
            "40,000 closing braces",
            () -> TEXT + "'" + "} ".repeat(40_000) + "'\n",
            BAD_MESSAGE,
            TEXT_TOO_LONG),
        of(
            "a status of 1 MB",
            () -> HEAD + "  A: {status: " + "4".repeat(1 << 20) + ", message: m}\n",
            WRONG_KIND));
  }

  static Stream<Arguments> structures() {
    return Stream.of(
        of("hyphens", () -> "-".repeat(1 << 20) + ": a: b", MALFORMED_YAML),
        of("lists in lists", () -> "[".repeat(1 << 20), REFUSED_YAML),
        of("mappings in mappings", () -> "{".repeat(1 << 20), REFUSED_YAML),
        of("lists in lists in lines", () -> "- ".repeat(1 << 19), REFUSED_YAML),
        of("keys in keys", () -> "? ".repeat(1 << 19), REFUSED_YAML),
        of("ever deeper keys", () -> all(2_000, i -> " ".repeat(i) + "a:\n"), REFUSED_YAML),
        of("aliases", () -> "[" + "*a, ".repeat(1 << 18) + "]", REFUSED_YAML),
        of("documents", () -> "---\n".repeat(1 << 18), REFUSED_YAML),
        of(
            "keys of 1 MB",
            () -> HEAD
                + all(
                    10,
                    i -> "  ? " + i + "a.".repeat(1 << 19) + "\n  : {status: 400, message: m}\n"),
            REFUSED_YAML),
        of(
            "keys that are not known",
            () -> TEXT + "m\n" + all(20_000, i -> "    key" + i + ": x\n"),
            UNKNOWN_KEY),
        of(
            "the same key",
            () -> HEAD + "  A: {status: 400, message: m}\n".repeat(20_000),
            DUPLICATE_KEY),
        of(
            "200,000 mistakes",
            () -> "errata: 1\nerrors: {" + all(200_000, i -> i + ",") + "}\n",
            WRONG_KIND));
  }

  static Stream<Arguments> references() {
    return Stream.of(
        of(
            "families",
            () -> families()
                + all(
                    30_000,
                    i -> "  Code" + i + ": {status: 400, message: m, family: Family" + i % 10_000
                        + "}\n")),
        of(
            "families by prefix",
            () -> families()
                + all(
                    30_000,
                    i -> "  Family" + i % 10_000 + ".Code" + i + ": {status: 400, message: m}\n")),
        of(
            "misspelt families",
            () -> families()
                + all(
                    30_000,
                    i -> "  Code" + i + ": {status: 400, message: m, family: Famly" + i + "}\n"),
            UNKNOWN_FAMILY),
        of(
            "misspelt errors",
            () -> manyErrors()
                + checks(
                    30_000,
                    i -> "length: {max: " + (40_000 - i)
                        + "}, error: InvalidParamter.SomeThing.Numer" + i),
            UNKNOWN_ERROR),
        of(
            "20,000 parameters to bind",
            () -> TEXT + "'" + all(20_000, i -> "{p" + i + "} ") + "'\n"
                + checks(
                    1,
                    i -> "required: true, error: A, with: {"
                        + all(20_000, p -> "p" + p + ": value, ") + "}"),
            TEXT_TOO_LONG,
            TOO_MANY_PARAMS),
        of(
            "bindings of no parameter",
            () -> TEXT + "'" + all(90, i -> "{p" + i + "} ") + "'\n"
                + checks(
                    1,
                    i -> "required: true, error: A, with: {" + all(90, p -> "p" + p + ": value, ")
                        + all(20_000, p -> "q" + p + ": value, ") + "}"),
            BAD_BINDING),
        of(
            "inputs that a check compares",
            () -> ONE + "validators:\n  v:\n    inputs:\n"
                + all(50_000, i -> "      i" + i + ": string\n") + "    checks: [{at-most-one: ["
                + all(50_000, i -> "i" + i + ", ") + "], error: A}]\n",
            TOO_MANY_PARAMS),
        of(
            "checks that compare inputs",
            () -> ONE + "validators:\n  v:\n    inputs:\n"
                + all(90, i -> "      i" + i + ": string\n") + "    checks:\n"
                + all(
                    10_000,
                    i -> "      - {differ: [i" + i % 90 + ", i" + (i * 7 + 1) % 90
                        + "], error: A}\n"),
            NEVER_FAILS));
  }

  static Stream<Arguments> validators() {
    return Stream.of(
        of(
            "100,000 lengths",
            () -> ONE + checks(100_000, i -> "length: {max: " + (200_000 - i) + "}, error: A")),
        of(
            "20,000 bad lengths",
            () -> ONE + checks(20_000, i -> "length: {min: 2, max: 1}, error: A"),
            BAD_BOUNDS),
        of(
            "20,000 requirements",
            () -> ONE + checks(20_000, i -> "required: true, error: A"),
            NEVER_FAILS),
        of(
            "300 validators",
            () -> ONE + "validators:\n"
                + all(
                    300,
                    v -> "  v" + v + ":\n    input: string\n    checks:\n"
                        + all(100, i -> "      - {length: {max: " + (200 - i) + "}, error: A}\n"))),
        of(
            "30,000 values, twice",
            () -> ONE
                + checks(2, i -> "one-of: [" + all(30_000, v -> "v" + v + ", ") + "], error: A")),
        of(
            "values and expressions",
            () -> ONE
                + checks(1, i -> "one-of: [" + all(1_000, v -> "v" + v + ", ") + "], error: A")
                + all(900, i -> "      - {pattern: 'v[0-9]*|" + i + "', error: A}\n"),
            NEVER_FAILS),
        of(
            "sets of characters",
            () -> ONE
                + checks(
                    5,
                    k -> "chars: \"" + all(20_000, i -> Character.toString(0x20000 + k + 2 * i))
                        + "\", error: A"),
            NEVER_FAILS),
        of(
            "a bound of 1 MB",
            () -> ONE + checks(1, i -> "length: {max: " + "9".repeat(1 << 20) + "}, error: A"),
            WRONG_KIND),
        of(
            "a number of 1 MB",
            () -> (ONE + checks(1, i -> "one-of: [" + "9".repeat(1 << 20) + "], error: A"))
                .replace("input: string", "input: decimal"),
            CHECK_DOES_NOT_FIT,
            TEXT_TOO_LONG));
  }

  static Stream<Arguments> expressions() {
    return Stream.of(
        of(
            "30,000 expressions",
            () -> ONE + checks(30_000, i -> "pattern: 'a" + i + "[b-d]*', error: A")),
        of(
            "30,000 slow expressions",
            () -> ONE + checks(30_000, i -> "pattern: '" + i + "(a|a)*?b', error: A"),
            SLOW_PATTERN,
            DEEP_PATTERN),
        of(
            "what can be left out",
            () -> ONE + checks(990, i -> "pattern: '" + ".?".repeat(55) + i + "', error: A")),
        of(
            "what is repeated",
            () -> ONE
                + checks(
                    900,
                    i -> "pattern: '(?:"
                        + all(26, c -> (char) ('a' + c) + "?" + (char) ('A' + c) + "?") + "1)*" + i
                        + "', error: A"),
            SLOW_PATTERN,
            DEEP_PATTERN),
        of(
            "groups in groups",
            () -> ONE
                + checks(
                    1, i -> "pattern: '" + "(".repeat(20_000) + ")".repeat(20_000) + "', error: A"),
            BAD_PATTERN),
        of(
            "a choice of 1 MB",
            () -> ONE + checks(1, i -> "pattern: '" + "a|".repeat(500_000) + "b', error: A"),
            TEXT_TOO_LONG),
        of(
            "a long value for a deep matcher",
            () -> ONE + checks(1, i -> "one-of: [" + "ab".repeat(30_000) + "], error: A")
                + "      - {pattern: '(a|b)*', error: A}\n",
            DEEP_PATTERN),
        of(
            "a value for a slow expression",
            () -> ONE + checks(1, i -> "one-of: [" + "a".repeat(400) + "], error: A")
                + "      - {pattern: '.*.*.*.*.*.*.*.*x', error: A}\n",
            SLOW_PATTERN));
  }

  @Test
  void thirtyThousandErrorsAreReadForASelectionOfThem() {
    String text = HEAD + all(30_000, i -> """
              Group%d.Code%d:
                status: 400
                message: The thing {name} of number %d is not what it should be.
                params: {name: string}
                description: It says what the error means, at some length, as documents do.
                solution: Verify that the current user exists in the system and try again later.
            """.formatted(i % 100, i, i));
    assertThat(text.length()).isLessThan(SourceDecoder.MOST_BYTES / 3);

    Selection selection = new Selection(List.of("Group1.*", "Group2.*"), List.of("*7"));
    CheckedCatalog selected =
        Reading.catalog(text).then(selection::apply).success().orElseThrow();

    assertThat(selected.catalog().errors()).hasSize(600);
  }

  @Test
  void fiveHundredMistakesAreAllTold() {
    String text = HEAD + all(500, i -> "  Code" + i + ": {status: 1, message: m}\n");

    assertThat(Reading.catalog(text).diagnostics()).hasSize(500);
  }

  @Test
  void ofVeryManyMistakesTheFirstAreKept() {
    String text = HEAD + all(20_000, i -> "  Code" + i + ": {status: 1, message: m}\n");

    List<Diagnostic> diagnostics = Reading.catalog(text).diagnostics();

    assertThat(diagnostics).hasSizeBetween(Report.MOST, 2 * Report.MOST);
    assertThat(diagnostics.stream().map(Reading::start).limit(3))
        .containsExactly("3:19", "4:19", "5:19");
  }

  @Test
  void aFileWithoutEndIsNotRead() {
    byte[] bytes = new byte[SourceDecoder.MOST_BYTES + 1];

    assertThat(Reading.catalog("huge.yaml", bytes).diagnostics())
        .singleElement()
        .satisfies(diagnostic -> {
          assertThat(diagnostic.code()).isEqualTo(CATALOG_UNREADABLE);
          assertThat(diagnostic.text()).isEqualTo("'huge.yaml' is larger than 32 MiB");
        });
  }

  private static Arguments of(String what, Text text, DiagnosticCode... expected) {
    return Arguments.of(what, text, expected);
  }

  private static String families() {
    return "errata: 1\nfamilies:\n" + all(10_000, i -> "  Family" + i + ": d\n") + "errors:\n";
  }

  private static String manyErrors() {
    return HEAD
        + all(
            30_000,
            i -> "  InvalidParameter.SomeThing.Number" + i + ": {status: 400, message: m}\n");
  }

  private static String checks(int count, IntFunction<String> check) {
    return "validators:\n  v:\n    input: string\n    checks:\n"
        + all(count, i -> "      - {" + check.apply(i) + "}\n");
  }

  private static String all(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
  }
}
