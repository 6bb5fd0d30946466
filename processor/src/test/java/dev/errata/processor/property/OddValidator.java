package dev.errata.processor.property;

import dev.errata.catalog.check.TextFormat;
import dev.errata.catalog.model.Keyword;
import dev.errata.processor.property.OddError.Fixed;
import dev.errata.processor.property.OddError.OddParam;
import java.util.List;
import java.util.Optional;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

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
      List.of(),
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
      "{min: -1e2, max: +7}",
      "{exclusive-min: -0.0, exclusive-max: 2}",
      "{min: -3, exclusive-max: 1e3}");

  private static final List<String> DECIMALS =
      List.of("{exclusive-min: -1e999, max: 1e999}", "{max: 123456789012345678901234567890.5}");

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
      "yield",
      "码Errors",
      "x_errors",
      "oddErrors",
      "java");

  static Gen<OddValidator> validators() {
    Gen<String> texts = Generate.oneOf(
        argument("length", COUNTS),
        argument("bytes", COUNTS),
        argument("pattern", PATTERNS),
        argument("chars", CHARS),
        argument("format", Keyword.all(TextFormat.values())),
        argument("not-blank", List.of("true")),
        argument("required", List.of("true")),
        OddTexts.any().map(text -> "one-of: [" + Yaml.quoted(text) + "]"));
    Gen<String> ranges = argument("range", RANGES);
    List<String> numbers = List.of("int", "long", "double", "decimal");
    return Generate.oneOf(
        single(List.of("string"), texts),
        single(numbers, ranges),
        single(List.of("decimal", "double"), argument("range", DECIMALS)),
        single(numbers, argument("one-of", List.of("[0, -1, 7.0]"))),
        single(List.of("list", "object"), argument("size", COUNTS)),
        single(List.of("list"), Generate.oneOf(texts, ranges).map(OddValidator::ofEach)),
        single(
            List.of("any"),
            argument("is", List.of("string", "[list, object]", "[number, boolean]"))),
        several());
  }

  private static Gen<String> argument(String key, List<String> values) {
    return Generate.pick(values).map(value -> key + ": " + value);
  }

  private static String ofEach(String check) {
    return "each: {" + check + "}";
  }

  private static Gen<OddValidator> single(List<String> types, Gen<String> checks) {
    return Generate.pick(NAMES)
        .zip(
            Generate.pick(types),
            checks,
            (name, type, check) -> new OddValidator(name, "input: " + type, check, "value"));
  }

  private static Gen<OddValidator> several() {
    Gen<String> kinds = Generate.pick(
        List.of("all-or-none", "at-least-one", "at-most-one", "exactly-one", "equal", "differ"));
    Gen<ParamKind> types = Generate.pick(ParamKind.INPUTS);
    Gen<Integer> first = Generate.range(0, INPUTS.size() - 1);
    Gen<Integer> further = Generate.range(1, INPUTS.size() - 1);
    return in -> {
      int one = first.generate(in);
      int other = (one + further.generate(in)) % INPUTS.size();
      return several(
          Generate.pick(NAMES).generate(in),
          kinds.generate(in),
          types.generate(in).keyword(),
          List.of(INPUTS.get(one), INPUTS.get(other)));
    };
  }

  private static OddValidator several(String name, String kind, String type, List<String> inputs) {
    List<String> quoted = inputs.stream().map(Yaml::quoted).toList();
    return new OddValidator(
        name,
        "inputs: {" + quoted.get(0) + ": " + type + ", " + quoted.get(1) + ": " + type + "}",
        kind + ": [" + String.join(", ", quoted) + "]",
        inputs.get(0));
  }

  void writeTo(Yaml yaml) {
    yaml.open(name);
    yaml.line(inputs);
    yaml.line("checks: [{" + check + ", error: \"" + ERROR.code() + "\", with: {given: "
        + Yaml.quoted(source) + "}}]");
    yaml.close();
  }
}
