package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Parses {@code families}: what the errors of each have in common. */
final class FamilyParser {

  static final List<String> KEYS = List.of("description", "status", "retryable");

  private final Report report;
  private final Values read;
  private final StatusParser statuses;

  FamilyParser(Report report) {
    this.report = report;
    this.read = new Values(report);
    this.statuses = new StatusParser(report);
  }

  List<Family> parse(MappingNode families) {
    return Entries.unique(families, "family", report).stream().map(this::family).toList();
  }

  private Family family(MappingNode.Entry entry) {
    Located<String> name = Values.located(entry.key());
    if (entry.value() instanceof MappingNode longForm) {
      Fields fields = new Fields(longForm, "a family", name.span(), KEYS, report);
      return new Family(
          name,
          fields.requireText("description").map(ScalarNode::text).orElse(""),
          statuses.parse(fields),
          fields.bool("retryable"));
    }
    String description = read.text(entry.value(), "the description of a family")
        .map(ScalarNode::text)
        .orElse("");
    return new Family(name, description, Optional.empty(), Optional.empty());
  }
}
