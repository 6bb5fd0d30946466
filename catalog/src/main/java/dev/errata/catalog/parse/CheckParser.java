package dev.errata.catalog.parse;

import dev.errata.catalog.check.CheckKind;
import dev.errata.catalog.check.CheckKinds;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Validator.Binding;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses one item of {@code checks}: one condition, its error, and what fills the error. */
final class CheckParser {

  static final List<String> KEYS =
      Stream.concat(CheckKinds.KEYS.stream(), Stream.of("error", "with")).toList();

  private final Report report;
  private final Values read;

  CheckParser(Report report) {
    this.report = report;
    this.read = new Values(report);
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

  /** Whether a check that could not be read says nothing of what later checks are made on. */
  static boolean cannotNarrow(MappingNode mapping) {
    Set<String> keys =
        mapping.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
    List<CheckKind> kinds = kinds(keys::contains);
    return !kinds.isEmpty() && kinds.stream().noneMatch(CheckKind::narrows);
  }

  private Optional<Located<Condition>> condition(MappingNode mapping, Fields fields) {
    List<CheckKind> present = kinds(fields::has);
    if (present.isEmpty() && fields.hasUnknown()) {
      return Optional.empty();
    }
    if (present.isEmpty()) {
      bad(mapping, "the check checks nothing", "add one of " + String.join(", ", CheckKinds.KEYS));
      return Optional.empty();
    }
    if (present.size() > 1) {
      String keys = present.stream().map(CheckKind::key).collect(Collectors.joining(" and "));
      bad(
          mapping,
          "a check checks one thing, but this one has " + keys,
          "make one check of each, with its own error");
      return Optional.empty();
    }
    CheckKind kind = present.get(0);
    return fields
        .find(kind.key())
        .flatMap(argument -> kind.read(argument, report)
            .map(condition -> new Located<>(condition, argument.span())));
  }

  private static List<CheckKind> kinds(Predicate<String> hasKey) {
    return CheckKinds.ALL.stream().filter(kind -> hasKey.test(kind.key())).toList();
  }

  private void bad(MappingNode mapping, String text, String help) {
    report.add(start(mapping), DiagnosticCode.BAD_CHECK, text, help);
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
}
