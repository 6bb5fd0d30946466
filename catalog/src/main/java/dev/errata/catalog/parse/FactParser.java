package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Fact;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import java.util.List;
import java.util.Optional;

/** Parses {@code facts}: what a catalog declares, and what its errors have of it. */
final class FactParser {

  static final List<String> KEYS = List.of("type", "description", "optional");

  private final Report report;
  private final Values read;

  FactParser(Report report) {
    this.report = report;
    this.read = new Values(report);
  }

  List<Fact> declarations(MappingNode facts) {
    return Entries.unique(facts, "fact", report).stream().map(this::declaration).toList();
  }

  List<Fact.Value> values(MappingNode facts) {
    return Entries.unique(facts, "fact", report).stream()
        .flatMap(entry -> read
            .text(entry.value(), "the value of a fact")
            .map(text -> new Fact.Value(Values.located(entry.key()), Values.located(text)))
            .stream())
        .toList();
  }

  private Fact declaration(MappingNode.Entry entry) {
    Located<String> name = Values.located(entry.key());
    if (entry.value() instanceof MappingNode longForm) {
      Fields fields = new Fields(longForm, "a fact", name.span(), KEYS, report);
      return fact(
          name,
          fields.require("type", "string"),
          fields.text("description").map(ScalarNode::text),
          fields.bool("optional").orElse(false));
    }
    return fact(name, Optional.of(entry.value()), Optional.empty(), false);
  }

  private Fact fact(
      Located<String> name, Optional<Node> type, Optional<String> description, boolean optional) {
    if (type.isPresent() && type.get() instanceof SequenceNode choices) {
      return new Fact(
          name,
          Optional.empty(),
          read.texts(choices, "'" + name.value() + "'"),
          description,
          optional);
    }
    ParamType known = type.flatMap(
            node -> read.keyword(node, "the type of a fact", ParamType.values()))
        .orElse(ParamType.STRING);
    return new Fact(name, Optional.of(known), List.of(), description, optional);
  }
}
