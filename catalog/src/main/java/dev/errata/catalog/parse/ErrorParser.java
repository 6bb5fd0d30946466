package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Parses one entry of {@code errors}. */
final class ErrorParser {

  static final List<String> KEYS = List.of(
      "code",
      "aliases",
      "name",
      "family",
      "status",
      "message",
      "documented",
      "params",
      "description",
      "solution",
      "retryable",
      "retry-after",
      "trace",
      "facts",
      "deprecated");

  /** Stands in for a status that is missing or wrong. */
  private static final int SOME_STATUS = 500;

  private final Report report;
  private final Values read;
  private final CodeParser codes;
  private final ParamParser params;
  private final TemplateParser templates;
  private final FactParser facts;
  private final StatusParser statuses;
  private final Inheritance inheritance;

  ErrorParser(Inheritance inheritance, Report report) {
    this.inheritance = inheritance;
    this.report = report;
    this.read = new Values(report);
    this.codes = new CodeParser(report);
    this.params = new ParamParser(report);
    this.templates = new TemplateParser(report);
    this.facts = new FactParser(report);
    this.statuses = new StatusParser(report);
  }

  ErrorDefinition parse(MappingNode.Entry entry) {
    Located<String> key = Values.located(entry.key());
    return read.mapping(entry.value(), "an error")
        .map(body -> {
          Fields fields = new Fields(body, "an error", key.span(), KEYS, report);
          return error(key, codes.parse(fields.text("code").orElse(entry.key())), fields);
        })
        .orElseGet(() -> standIn(codes.parse(entry.key())));
  }

  private ErrorDefinition error(Located<String> key, Located<String> code, Fields fields) {
    MessageTemplate message = fields
        .requireText("message")
        .map(templates::parse)
        .orElse(new MessageTemplate(List.of(), key.span()));
    Optional<Located<String>> named = fields.text("family").map(Values::located);
    Optional<Family> family = inheritance.families().familyOf(named, code.value(), key.value());
    Optional<Located<String>> retryAfter = fields.text("retry-after").map(Values::located);
    return new ErrorDefinition(
        key,
        code,
        fields.find("aliases").map(node -> read.texts(node, "'aliases'")).orElse(List.of()),
        status(key, family, fields),
        message,
        fields.text("documented").map(ScalarNode::text),
        params.parse(fields.mapping("params"), message),
        fields.text("name").map(Values::located),
        named,
        fields.text("description").map(Values::located),
        fields.text("solution").map(Values::located),
        retryAfter,
        fields
            .bool("retryable")
            .or(() -> retryAfter.map(param -> true))
            .or(() -> inheritance.retryableOf(family))
            .orElse(false),
        fields.bool("trace").orElse(true),
        fields.mapping("facts").map(facts::values).orElse(List.of()),
        fields
            .find("deprecated")
            .flatMap(node -> read.sentence(node, "'deprecated'"))
            .map(ScalarNode::text));
  }

  private Located<Integer> status(Located<String> key, Optional<Family> family, Fields fields) {
    Optional<Located<Integer>> inherited = inheritance.statusOf(family);
    if (inherited.isEmpty()) {
      fields.require("status");
    }
    return statuses
        .parse(fields)
        .or(() -> inherited)
        .orElse(new Located<>(SOME_STATUS, key.span()));
  }

  /** An error of which nothing but the code could be read. */
  private static ErrorDefinition standIn(Located<String> code) {
    return new ErrorDefinition(
        code,
        code,
        List.of(),
        new Located<>(SOME_STATUS, code.span()),
        new MessageTemplate(List.of(), code.span()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        List.of(),
        Optional.empty());
  }
}
