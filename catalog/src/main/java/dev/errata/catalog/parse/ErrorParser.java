package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Parses one entry of {@code errors}. */
final class ErrorParser {

  static final List<String> KEYS = List.of(
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
      "deprecated");

  /** Stands in for a status that is missing or wrong. */
  private static final int SOME_STATUS = 500;

  private final Report report;
  private final Values read;
  private final CodeParser codes;
  private final ParamParser params;
  private final TemplateParser templates;

  ErrorParser(Report report) {
    this.report = report;
    this.read = new Values(report);
    this.codes = new CodeParser(report);
    this.params = new ParamParser(report);
    this.templates = new TemplateParser(report);
  }

  ErrorDefinition parse(MappingNode.Entry entry) {
    Located<String> code = codes.parse(entry.key());
    return read.mapping(entry.value(), "an error")
        .map(body -> error(code, new Fields(body, "an error", code.span(), KEYS, report)))
        .orElseGet(() -> standIn(code));
  }

  private ErrorDefinition error(Located<String> code, Fields fields) {
    MessageTemplate message = fields
        .requireText("message")
        .map(templates::parse)
        .orElse(new MessageTemplate(List.of(), code.span()));
    Optional<Located<String>> retryAfter = fields.text("retry-after").map(Values::located);
    return new ErrorDefinition(
        code,
        status(code.span(), fields),
        message,
        fields.text("documented").map(ScalarNode::text),
        params.parse(fields.mapping("params"), message),
        fields.text("name").map(Values::located),
        fields.text("family").map(Values::located),
        fields.text("description").map(Values::located),
        fields.text("solution").map(Values::located),
        retryAfter,
        fields.bool("retryable").orElse(retryAfter.isPresent()),
        fields.bool("trace").orElse(true),
        fields
            .find("deprecated")
            .flatMap(node -> read.sentence(node, "'deprecated'"))
            .map(ScalarNode::text));
  }

  private Located<Integer> status(Span fallback, Fields fields) {
    return fields
        .require("status")
        .flatMap(node -> read.integer(node, "'status'").map(n -> new Located<>(n, node.span())))
        .orElse(new Located<>(SOME_STATUS, fallback));
  }

  /** An error of which nothing but the code could be read. */
  private static ErrorDefinition standIn(Located<String> code) {
    return new ErrorDefinition(
        code,
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
        Optional.empty());
  }
}
