package dev.errata.processor.property;

import dev.errata.processor.property.OddError.Fixed;
import dev.errata.processor.property.OddError.OddParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A validator of one check, which fills a text from its input.
 *
 * @param inputs {@code input} or {@code inputs}, as YAML
 * @param check the condition, as YAML
 * @param source what fills the error
 */
record OddValidator(String name, String inputs, String check, String source) {

  /** What every check fails with. */
  static final OddError ERROR = new OddError(
      "The.Check.Fails",
      Optional.empty(),
      Optional.empty(),
      400,
      List.of(
          new Fixed("not "),
          new OddParam("given", ParamKind.STRING, "it", false, Optional.empty())),
      List.of(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      false,
      true);

  private static final List<String> COUNTS = List.of(
      "{min: 1}",
      "{max: 0}",
      "{min: 0, max: 0}",
      "{min: 2147483647}",
      "{min: 1.0, max: 2e3}",
      "{min: 1, max: 2147483646}");

  private static final List<String> RANGES = List.of(
      "{min: -0.0}",
      "{max: 1e-9}",
      "{min: -2147483647, max: 2147483646}",
      "{min: .5, max: 99.}",
      "{min: -1e2, max: +7}");

  private static final List<String> DECIMALS =
      List.of("{min: -1e999, max: 1e999}", "{max: 123456789012345678901234567890.5}");

  private static final List<String> PATTERNS = List.of(
      "\"a*/\"", "\"\\\"\"", "'\\u002a/'", "'[$]L $T'", "\"\\n|\\r\\u2028\"", "'(?i)[a-z]+'", "''");

  private static final List<String> CHARS = List.of(
      "\"*/\"",
      "\"\\0-\\x1F\"",
      "\"\\\\\\\\\\\"'\"",
      "\"a-zé-ü\\U0001F600-\\U0001F64F\"",
      "\"\\uD800\"",
      "'-'",
      "\"\\u2028\\u202E\\uFEFF\"",
      "' -~'");

  private static final List<String> NAMES = List.of(
      "class",
      "wait",
      "toString",
      "yield",
      "value",
      "failures",
      "Upper",
      "UPPER2",
      "é",
      "int",
      "getClass",
      "OddErrors",
      "String",
      "record",
      "text",
      "码");

  private static final List<String> INPUTS = List.of(
      "class",
      "value",
      "failures",
      "a-b",
      "1st",
      "String",
      "*/b",
      "length",
      "text",
      "Ünï",
      "yield");

  static Arbitrary<OddValidator> validators() {
    Arbitrary<String> texts = Arbitraries.oneOf(
        argument("length", COUNTS),
        argument("bytes", COUNTS),
        argument("pattern", PATTERNS),
        argument("chars", CHARS),
        argument("not-blank", List.of("true")),
        argument("required", List.of("true")),
        OddTexts.any().map(text -> "one-of: [" + Yaml.quoted(text) + "]"));
    Arbitrary<String> words = Arbitraries.of(NAMES);
    return Arbitraries.oneOf(
        single(words, Arbitraries.of("string"), texts),
        single(words, Arbitraries.of("int", "long", "decimal"), argument("range", RANGES)),
        single(words, Arbitraries.of("decimal"), argument("range", DECIMALS)),
        single(
            words,
            Arbitraries.of("int", "long", "decimal"),
            argument("one-of", List.of("[0, -1, 7.0]"))),
        single(words, Arbitraries.of("list", "object"), argument("size", COUNTS)),
        single(
            words,
            Arbitraries.of("any"),
            argument("is", List.of("string", "[list, object]", "[number, boolean]"))),
        several(words));
  }

  private static Arbitrary<String> argument(String key, List<String> values) {
    return Arbitraries.of(values).map(value -> key + ": " + value);
  }

  private static Arbitrary<OddValidator> single(
      Arbitrary<String> names, Arbitrary<String> types, Arbitrary<String> checks) {
    return Combinators.combine(names, types, checks)
        .as((name, type, check) -> new OddValidator(name, "input: " + type, check, "value"));
  }

  private static Arbitrary<OddValidator> several(Arbitrary<String> names) {
    Arbitrary<String> kinds = Arbitraries.of("all-or-none", "at-most-one", "equal", "differ");
    Arbitrary<String> types =
        Arbitraries.of(Stream.of(ParamKind.values()).map(ParamKind::keyword).toList());
    return Combinators.combine(
            names, kinds, types, Arbitraries.of(INPUTS).list().ofSize(2).uniqueElements())
        .as((name, kind, type, inputs) -> {
          List<String> quoted = inputs.stream().map(Yaml::quoted).toList();
          return new OddValidator(
              name,
              "inputs: {" + quoted.get(0) + ": " + type + ", " + quoted.get(1) + ": " + type + "}",
              kind + ": [" + String.join(", ", quoted) + "]",
              inputs.get(0));
        });
  }

  void writeTo(Yaml yaml) {
    yaml.open(name);
    yaml.line(inputs);
    yaml.line("checks: [{" + check + ", error: \"" + ERROR.code() + "\", with: {given: "
        + Yaml.quoted(source) + "}}]");
    yaml.close();
  }
}
