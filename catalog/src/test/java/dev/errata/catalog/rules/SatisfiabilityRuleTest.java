package dev.errata.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Random checks held against many values: what is told of checks that are no use is true. */
class SatisfiabilityRuleTest {

  private static final String HEAD = """
      errata: 1
      errors:
        Plain: {status: 400, message: plain}
      validators:
        v:
      """;

  /** The line of the first check, after the head, the input and the key. */
  private static final int FIRST_LINE = 8;

  /**
   * A check as the catalog writes it, and when a value that is there passes it.
   *
   * @param <T> the type of the value
   */
  record Written<T>(String yaml, Predicate<T> passes) {

    @Override
    public String toString() {
      return yaml;
    }
  }

  @Test
  void aTextThatPassesIsNotDenied() {
    qt().forAll(lists().of(textChecks()).ofSizeBetween(1, 5))
        .checkAssert(checks -> holds(
            "input: string",
            checks,
            texts(),
            Objects::nonNull,
            SatisfiabilityRuleTest::absentPasses));
  }

  @Test
  void aWholeNumberThatPassesIsNotDenied() {
    List<BigDecimal> values =
        numbers("-2147483648", "-5", "-2", "-1", "0", "1", "2", "3", "4", "5", "10", "2147483647");
    qt().forAll(lists().of(numberChecks()).ofSizeBetween(1, 5))
        .checkAssert(checks -> holds(
            "input: int", checks, values, Objects::nonNull, SatisfiabilityRuleTest::absentPasses));
  }

  @Test
  void aDecimalThatPassesIsNotDenied() {
    List<BigDecimal> values =
        numbers("-3e9", "-1.5", "-1", "0", "0.5", "1", "1.2", "1.5", "2", "2.5", "3e9", "1e40");
    qt().forAll(lists().of(numberChecks()).ofSizeBetween(1, 5))
        .checkAssert(checks -> holds(
            "input: decimal",
            checks,
            values,
            Objects::nonNull,
            SatisfiabilityRuleTest::absentPasses));
  }

  @Test
  void aCountThatPassesIsNotDenied() {
    List<List<Integer>> values = IntStream.range(0, 9)
        .mapToObj(size -> Collections.nCopies(size, 1))
        .collect(Collectors.toCollection(ArrayList::new));
    qt().forAll(lists().of(sizeChecks()).ofSizeBetween(1, 4))
        .checkAssert(checks -> holds(
            "input: list", checks, values, Objects::nonNull, SatisfiabilityRuleTest::absentPasses));
  }

  @Test
  void inputsThatPassAreNotDenied() {
    List<String> each = Arrays.asList(null, "1", "2");
    List<List<String>> values = new ArrayList<>();
    for (String a : each) {
      for (String b : each) {
        for (String c : each) {
          values.add(Arrays.asList(a, b, c));
        }
      }
    }
    Predicate<List<String>> isThere = inputs -> inputs.stream().allMatch(Objects::nonNull);
    qt().forAll(lists().of(comparisons()).ofSizeBetween(1, 5))
        .checkAssert(checks -> holds(
            "inputs: {a: string, b: string, c: string}", checks, values, isThere, check -> true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list    | each: {length: {max: 1}}; each: {length: {max: 1}}              | NEVER_FAILS 9",
        "list    | each: {length: {max: 1}}; each: {length: {max: 2}}              |",
        "int     | range: {exclusive-min: 0, exclusive-max: 1}                      | NEVER_PASSES 8",
        "decimal | range: {exclusive-min: 0, exclusive-max: 1}                      |",
        "int     | range: {exclusive-min: 0}; range: {min: 1}                       | NEVER_FAILS 9",
        "decimal | range: {exclusive-min: 0}; range: {min: 0}                       | NEVER_FAILS 9",
        "decimal | range: {min: 0}; range: {exclusive-min: 0}                       |",
        "decimal | range: {exclusive-max: 2}; range: {min: 2}                       | NEVER_PASSES 9",
        "decimal | range: {exclusive-max: 2}; range: {exclusive-max: 2.0}           | NEVER_FAILS 9",
        "int     | range: {exclusive-min: 2147483647}                               | NEVER_PASSES 8",
        "int     | range: {exclusive-min: -2147483649}                              | NEVER_FAILS 8",
        "int     | multiple-of: 5; range: {exclusive-min: 5, max: 9}                | NEVER_PASSES 9",
        "decimal | multiple-of: 0.5; range: {min: 0.1, exclusive-max: 0.5}          | NEVER_PASSES 9",
        "decimal | one-of: [1, 2]; range: {exclusive-min: 1, exclusive-max: 3}; range: {min: 2} | NEVER_FAILS 10",
      })
  void whatEndsThatAreExcludedImply(String input, String checks, String mistake) {
    assertTells(input, checks, mistake);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string  | format: uuid; length: {min: 36, max: 36}                         | NEVER_FAILS 9",
        "string  | format: hostname; bytes: {max: 253}                              | NEVER_FAILS 9",
        "string  | format: hostname; length: {max: 252}                             |",
        "string  | format: ipv4; format: ipv4                                       | NEVER_FAILS 9",
        "string  | format: uuid; format: date                                       | NEVER_PASSES 9",
        "string  | format: date; chars: \" 一\"                                      | NEVER_PASSES 9",
        "string  | one-of: [a, 2026-02-29]; format: date                            | NEVER_PASSES 9",
        "string  | one-of: ['2026-02-28', '2024-02-29']; format: date               | NEVER_FAILS 9",
        "string  | one-of: ['2026-02-28T00:00:60Z']; format: date-time              |",
        "string  | one-of: ['2026-02-28T00:00Z']; format: date-time                 | NEVER_PASSES 9",
      })
  void whatFormatsImply(String input, String checks, String mistake) {
    assertTells(input, checks, mistake);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int     | multiple-of: 1                         | NEVER_FAILS 8",
        "long    | multiple-of: 0.5                       | NEVER_FAILS 8",
        "decimal | multiple-of: 1                         |",
        "decimal | multiple-of: 0.6; multiple-of: 0.2     | NEVER_FAILS 9",
        "decimal | multiple-of: 0.2; multiple-of: 0.6     |",
        "int     | range: {min: 1, max: 4}; multiple-of: 5| NEVER_PASSES 9",
        "int     | multiple-of: 5; range: {min: 1, max: 4}| NEVER_PASSES 9",
        "int     | multiple-of: 5; range: {min: -4, max: 4}; one-of: [0] |",
        "int     | multiple-of: 5; range: {min: -4, max: 4}; range: {min: 0, max: 0} | NEVER_FAILS 10",
        "int     | one-of: [10, 20]; multiple-of: 5       | NEVER_FAILS 9",
        "int     | one-of: [1, 2]; multiple-of: 5         | NEVER_PASSES 9",
        "decimal | one-of: [1e2000000000]; multiple-of: 7 | NEVER_PASSES 9",
        "decimal | one-of: [1e2000000000]; multiple-of: 8 | NEVER_FAILS 9",
        "decimal | one-of: [1e-2000000000]; multiple-of: 8| NEVER_PASSES 9",
      })
  void whatMultiplesImply(String input, String checks, String mistake) {
    assertTells(input, checks, mistake);
  }

  private static void assertTells(String input, String checks, String mistake) {
    StringBuilder catalog = new StringBuilder(HEAD + "    input: " + input + "\n    checks:\n");
    for (String check : checks.split("; ")) {
      catalog.append("    - {").append(check).append(", error: Plain}\n");
    }
    assertThat(Reading.catalog(catalog.toString()).diagnostics())
        .extracting(
            diagnostic -> diagnostic.code() + " " + Reading.start(diagnostic).split(":")[0])
        .containsExactlyElementsOf(mistake == null ? List.of() : List.of(mistake));
  }

  private static boolean absentPasses(Written<?> check) {
    return !check.yaml().startsWith("required");
  }

  /**
   * Holds the mistakes that are found to the values.
   *
   * @param isThere whether a value counts for "no value passes"
   * @param absentPasses whether a null passes
   */
  private static <T> void holds(
      String input,
      List<Written<T>> checks,
      List<T> values,
      Predicate<T> isThere,
      Predicate<Written<?>> absentPasses) {
    StringBuilder catalog = new StringBuilder(HEAD);
    catalog.append("    ").append(input).append("\n    checks:\n");
    checks.forEach(
        check -> catalog.append("    - {").append(check.yaml()).append(", error: Plain}\n"));
    Set<String> mistakes = Reading.catalog(catalog.toString()).diagnostics().stream()
        .map(diagnostic -> diagnostic.code() + " " + Reading.start(diagnostic).split(":")[0])
        .collect(Collectors.toSet());
    List<T> all = new ArrayList<>(values);
    all.add(null);
    for (T value : all) {
      for (int i = 0; i < checks.size(); i++) {
        boolean passes = value == null
            ? absentPasses.test(checks.get(i))
            : checks.get(i).passes().test(value);
        if (!passes) {
          assertThat(mistakes)
              .as("%s fails first at %s of%n%s", value, i, catalog)
              .doesNotContain(DiagnosticCode.NEVER_FAILS + " " + (FIRST_LINE + i));
          break;
        }
        if (value != null && isThere.test(value)) {
          assertThat(mistakes)
              .as("%s passes to %s of%n%s", value, i, catalog)
              .doesNotContain(DiagnosticCode.NEVER_PASSES + " " + (FIRST_LINE + i));
        }
      }
    }
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(""));
    List<String> last = List.of("");
    for (int length = 1; length <= 3; length++) {
      last = last.stream()
          .flatMap(text -> Stream.of("a", "b", "d", "é", "一", "😀", " ", "1").map(text::concat))
          .toList();
      texts.addAll(last);
    }
    texts.addAll(List.of("1.0", "abdabd", "aaaaaaaa", "😀😀😀😀😀", "é".repeat(9)));
    return texts;
  }

  private static Gen<Written<String>> textChecks() {
    Gen<Written<String>> lengths = bounds("length", text -> text.codePointCount(0, text.length()));
    Gen<Written<String>> bytes =
        bounds("bytes", text -> text.getBytes(StandardCharsets.UTF_8).length);
    Gen<Written<String>> chars = some(4, "a-c", "b-d", "é", "一-龥", "😀-😎", " ", "1")
        .map(ranges -> String.join("", ranges))
        .map(set -> new Written<>("chars: \"" + set + '"', text -> text.matches("[" + set + "]*")));
    Gen<Written<String>> patterns = Generate.pick(
            List.of("[a-c]*", "a+", ".*é", "\\\\s*", ".{2}", ""))
        .map(regex -> new Written<>(
            "pattern: \"" + regex + "\"", text -> text.matches(regex.replace("\\\\", "\\"))));
    Gen<Written<String>> oneOf = some(5, "", "a", "ab", "é", "一", "1", "1.0", " ", "😀", "dd")
        .map(values ->
            new Written<>("one-of: [\"" + String.join("\", \"", values) + "\"]", values::contains));
    return Generate.oneOf(lengths, bytes, chars, patterns, oneOf, always("required"), notBlank());
  }

  private static Gen<Written<BigDecimal>> numberChecks() {
    Gen<BigDecimal> ends = Generate.pick(List.of(
            "-3e9",
            "-2147483648",
            "-1.5",
            "-1",
            "0",
            "0.2",
            "0.8",
            "1",
            "1.0",
            "2",
            "2.5",
            "3e9",
            "1e40"))
        .map(number -> new BigDecimal(number));
    Gen<Written<BigDecimal>> ranges = bounds("range", Function.identity(), ends);
    Gen<Written<BigDecimal>> greater = ends.map(min ->
        new Written<>("range: {exclusive-min: " + min + "}", value -> value.compareTo(min) > 0));
    Gen<Written<BigDecimal>> less = ends.map(max ->
        new Written<>("range: {exclusive-max: " + max + "}", value -> value.compareTo(max) < 0));
    Gen<Written<BigDecimal>> oneOf = some(4, "-1", "0", "1", "1.0", "2", "0.2e1", "1.50", "5")
        .map(values -> new Written<>(
            "one-of: [" + String.join(", ", values) + "]",
            value -> values.stream().anyMatch(one -> value.compareTo(new BigDecimal(one)) == 0)));
    Gen<Written<BigDecimal>> multiples = Generate.pick(
            List.of("0.01", "0.2", "0.5", "1", "1.0", "1.5", "2", "3", "5", "1e1", "4e9"))
        .map(divisor -> new Written<>(
            "multiple-of: " + divisor,
            value -> value.remainder(new BigDecimal(divisor)).signum() == 0));
    return Generate.oneOf(ranges, greater, less, oneOf, multiples, always("required"));
  }

  private static Gen<Written<List<Integer>>> sizeChecks() {
    return Generate.oneOf(bounds("size", List::size), always("required"));
  }

  private static Gen<Written<List<String>>> comparisons() {
    Gen<List<String>> inputs = Generate.pick(List.of(
        List.of("a", "b"),
        List.of("b", "a"),
        List.of("c", "a"),
        List.of("b", "c"),
        List.of("a", "b", "c"),
        List.of("c", "a", "b")));
    return Generate.pick(
            List.of("equal", "differ", "all-or-none", "at-least-one", "at-most-one", "exactly-one"))
        .zip(inputs, SatisfiabilityRuleTest::comparison);
  }

  private static Written<List<String>> comparison(String check, List<String> written) {
    boolean two = check.equals("equal") || check.equals("differ");
    List<String> names = two ? written.subList(0, 2) : written;
    Function<List<String>, List<String>> present = inputs -> names.stream()
        .map(name -> inputs.get("abc".indexOf(name)))
        .filter(Objects::nonNull)
        .toList();
    return new Written<>(check + ": " + names, inputs -> {
      List<String> there = present.apply(inputs);
      return switch (check) {
        case "equal" -> there.size() < 2 || there.get(0).equals(there.get(1));
        case "differ" -> there.size() < 2 || !there.get(0).equals(there.get(1));
        case "all-or-none" -> there.isEmpty() || there.size() == names.size();
        case "at-least-one" -> !there.isEmpty();
        case "at-most-one" -> there.size() < 2;
        default -> there.size() == 1;
      };
    });
  }

  private static <T> Gen<Written<T>> bounds(String check, Function<T, Integer> count) {
    return bounds(check, count, Generate.range(0, 9));
  }

  /** Of what is counted or measured, with one end or both. */
  private static <T, N extends Comparable<N>> Gen<Written<T>> bounds(
      String check, Function<T, N> measure, Gen<N> ends) {
    Gen<Written<T>> atLeast = ends.map(min -> new Written<>(
        check + ": {min: " + min + "}", value -> measure.apply(value).compareTo(min) >= 0));
    Gen<Written<T>> atMost = ends.map(max -> new Written<>(
        check + ": {max: " + max + "}", value -> measure.apply(value).compareTo(max) <= 0));
    Gen<Written<T>> between = ends.zip(
        ends,
        (min, max) -> new Written<>(
            check + ": {min: " + min + ", max: " + max + "}",
            value -> measure.apply(value).compareTo(min) >= 0
                && measure.apply(value).compareTo(max) <= 0));
    return Generate.oneOf(atLeast, atMost, between);
  }

  /** Some of them, none twice. */
  private static Gen<List<String>> some(int most, String... of) {
    return lists()
        .of(Generate.pick(List.of(of)))
        .ofSizeBetween(1, most)
        .map(chosen -> chosen.stream().distinct().toList());
  }

  private static <T> Gen<Written<T>> always(String check) {
    return Generate.constant(new Written<>(check + ": true", value -> true));
  }

  private static Gen<Written<String>> notBlank() {
    return Generate.constant(new Written<>("not-blank: true", text -> !text.isBlank()));
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return Arrays.stream(numbers).map(BigDecimal::new).toList();
  }
}
