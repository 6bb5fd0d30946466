package dev.errata.catalog.parse;

import dev.errata.catalog.check.AllOrNone;
import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Differ;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.JsonType;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Parses what a check asks for: the value of a key such as {@code length}. */
final class ConditionParser {

  /** Every kind of check, by its key. */
  static final List<String> KEYS = List.of(
      "required",
      "not-blank",
      "length",
      "bytes",
      "chars",
      "pattern",
      "one-of",
      "range",
      "size",
      "is",
      "all-or-none",
      "at-most-one",
      "equal",
      "differ");

  static final List<String> BOUNDS = List.of("min", "max");

  private final Report report;
  private final Values read;
  private final CharsParser chars;

  ConditionParser(Report report) {
    this.report = report;
    this.read = new Values(report);
    this.chars = new CharsParser(report);
  }

  /** The condition; empty if the argument is not what that kind of check takes. */
  Optional<Condition> parse(String key, Node argument) {
    String what = "'" + key + "'";
    return switch (key) {
      case "required" -> flag(argument, what, new Required());
      case "not-blank" -> flag(argument, what, new NotBlank());
      case "length" -> bounds(argument, what).map(Length::new);
      case "bytes" -> bounds(argument, what).map(Bytes::new);
      case "range" -> bounds(argument, what).map(Range::new);
      case "size" -> bounds(argument, what).map(Size::new);
      case "chars" -> read.text(argument, what).flatMap(chars::parse);
      case "pattern" -> read.text(argument, what).flatMap(this::regex);
      case "one-of" -> texts(argument, what, 1, Integer.MAX_VALUE).map(OneOf::new);
      case "is" -> types(argument, what).map(Is::new);
      case "all-or-none" -> inputs(argument, what, Integer.MAX_VALUE).map(AllOrNone::new);
      case "at-most-one" -> inputs(argument, what, Integer.MAX_VALUE).map(AtMostOne::new);
      case "equal" -> inputs(argument, what, 2).map(Equal::new);
      case "differ" -> inputs(argument, what, 2).map(Differ::new);
      default -> throw new IllegalArgumentException(key);
    };
  }

  private Optional<Condition> flag(Node argument, String what, Condition condition) {
    Optional<Boolean> flag = read.bool(argument, what);
    if (flag.isPresent() && !flag.get()) {
      bad(argument, what + " checks nothing if it is false", "write true, or remove the check");
      return Optional.empty();
    }
    return flag.map(set -> condition);
  }

  private Optional<Bounds> bounds(Node argument, String what) {
    return read.mapping(argument, what, "write {min: …, max: …}, or one of the two")
        .flatMap(mapping -> {
          Fields fields = new Fields(mapping, what, mapping.span(), BOUNDS, report);
          if (!fields.has("min") && !fields.has("max")) {
            bad(argument, what + " has no bound", "give min, max or both");
            return Optional.empty();
          }
          return Optional.of(new Bounds(bound(fields, "min"), bound(fields, "max")));
        });
  }

  private Optional<BigDecimal> bound(Fields fields, String key) {
    return fields.find(key).flatMap(node -> read.number(node, "'" + key + "'"));
  }

  private Optional<List<Located<String>>> texts(Node argument, String what, int min, int max) {
    List<Located<String>> texts = read.texts(argument, what);
    if (!(argument instanceof SequenceNode sequence)) {
      return Optional.empty();
    }
    int size = sequence.items().size();
    if (size < min || size > max) {
      bad(
          argument,
          what + " takes " + (max == min ? "exactly " : "at least ") + min + ", not " + size,
          "write them as [a, b]");
      return Optional.empty();
    }
    // What could not be read has been reported; whether the rest of them is of use is unknown.
    return Optional.of(texts).filter(read -> read.size() == size);
  }

  /** The names of inputs, each of which stands there once. */
  private Optional<List<Located<String>>> inputs(Node argument, String what, int max) {
    Optional<List<Located<String>>> names = texts(argument, what, 2, max);
    names.ifPresent(all -> reportRepeated(all, "name another input, or remove it"));
    return names;
  }

  private void reportRepeated(List<Located<String>> words, String help) {
    Set<String> seen = new HashSet<>();
    words.stream()
        .filter(word -> !seen.add(word.value()))
        .forEach(word -> report.add(
            word.span(),
            DiagnosticCode.BAD_CHECK,
            "'" + word.value() + "' stands in the list twice",
            help));
  }

  /** None of them if they could not be read, so that the checks that follow are held to nothing. */
  private Optional<List<JsonType>> types(Node argument, String what) {
    List<Node> items =
        argument instanceof SequenceNode sequence ? sequence.items() : List.of(argument);
    if (items.isEmpty()) {
      bad(argument, what + " takes at least 1, not 0", "write [string, number] or one type");
      return Optional.empty();
    }
    reportRepeated(
        items.stream()
            .flatMap(item ->
                item instanceof ScalarNode word ? Stream.of(Values.located(word)) : Stream.empty())
            .toList(),
        "remove one of the two");
    List<JsonType> types = items.stream()
        .flatMap(item -> read.keyword(item, what, JsonType::of, JsonType.keywords()).stream())
        .toList();
    return Optional.of(
        types.size() == items.size() ? types.stream().distinct().toList() : List.of());
  }

  private Optional<Condition> regex(ScalarNode regex) {
    try {
      Pattern.compile(regex.text());
      return Optional.of(new Matches(regex.text()));
    } catch (PatternSyntaxException e) {
      int at = Math.max(0, Math.min(e.getIndex(), regex.text().length() - 1));
      report.add(
          regex.written().of(at, Math.min(at + 1, regex.text().length())),
          DiagnosticCode.BAD_PATTERN,
          "the regular expression does not compile: " + e.getDescription(),
          "mend the expression; its syntax is that of java.util.regex.Pattern");
      return Optional.empty();
    }
  }

  private void bad(Node node, String text, String help) {
    report.add(node.span(), DiagnosticCode.BAD_CHECK, text, help);
  }
}
