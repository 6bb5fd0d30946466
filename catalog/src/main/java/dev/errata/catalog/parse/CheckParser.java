package dev.errata.catalog.parse;

import dev.errata.catalog.check.Condition;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Validator.Binding;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses one item of {@code checks}: one condition, its error, and what fills the error. */
final class CheckParser {

  static final List<String> KEYS = keys();

  private final Report report;
  private final Values read;
  private final ConditionParser conditions;

  CheckParser(Report report) {
    this.report = report;
    this.read = new Values(report);
    this.conditions = new ConditionParser(report);
  }

  /** The check; empty if its condition could not be read. */
  Optional<Check> parse(MappingNode mapping) {
    Fields fields = new Fields(mapping, "a check", start(mapping), KEYS, report);
    Optional<Located<String>> error = fields.requireText("error").map(Values::located);
    List<Binding> bindings = fields.mapping("with").map(this::bindings).orElse(List.of());
    Optional<Located<Condition>> condition = condition(mapping, fields);
    return condition.isPresent() && error.isPresent()
        ? Optional.of(new Check(condition.get(), error.get(), bindings))
        : Optional.empty();
  }

  /** Whether a check that could not be read is of another kind than {@code is}. */
  static boolean cannotNarrow(MappingNode mapping) {
    List<String> keys =
        mapping.entries().stream().map(entry -> entry.key().text()).toList();
    return !keys.contains("is") && keys.stream().anyMatch(ConditionParser.KEYS::contains);
  }

  private Optional<Located<Condition>> condition(MappingNode mapping, Fields fields) {
    List<String> present = ConditionParser.KEYS.stream().filter(fields::has).toList();
    if (present.isEmpty() && fields.hasUnknown()) {
      return Optional.empty();
    }
    if (present.size() != 1) {
      report.add(
          start(mapping),
          DiagnosticCode.BAD_CHECK,
          present.isEmpty()
              ? "the check checks nothing"
              : "a check checks one thing, but this one has " + String.join(" and ", present),
          present.isEmpty()
              ? "add one of " + String.join(", ", ConditionParser.KEYS)
              : "make one check of each, with its own error");
      return Optional.empty();
    }
    String key = present.get(0);
    return fields.find(key).flatMap(argument -> condition(key, argument));
  }

  private Optional<Located<Condition>> condition(String key, Node argument) {
    return conditions
        .parse(key, argument)
        .map(condition -> new Located<>(condition, argument.span()));
  }

  private List<Binding> bindings(MappingNode with) {
    List<Binding> bindings = new ArrayList<>();
    for (MappingNode.Entry entry : Entries.unique(with, "parameter", report)) {
      Optional<ScalarNode> source = read.text(entry.value(), "a binding");
      source.ifPresent(
          text -> bindings.add(new Binding(Values.located(entry.key()), Values.located(text))));
    }
    return List.copyOf(bindings);
  }

  /** A check is pointed at by its first key, since its extent goes over several lines. */
  private static Span start(MappingNode mapping) {
    return mapping.entries().isEmpty()
        ? mapping.span()
        : mapping.entries().get(0).key().span();
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(ConditionParser.KEYS);
    keys.add("error");
    keys.add("with");
    return List.copyOf(keys);
  }
}
