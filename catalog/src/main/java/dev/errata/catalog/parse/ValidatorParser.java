package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.model.Validator.Input;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Parses one entry of {@code validators}. */
final class ValidatorParser {

  static final List<String> KEYS = List.of("input", "inputs", "checks");

  private final Report report;
  private final Values read;
  private final CheckParser checks;

  ValidatorParser(Report report) {
    this.report = report;
    this.read = new Values(report);
    this.checks = new CheckParser(report);
  }

  Validator parse(MappingNode.Entry entry) {
    Located<String> name = Values.located(entry.key());
    return read.mapping(entry.value(), "a validator")
        .map(body -> new Fields(body, "a validator", name.span(), KEYS, report))
        .map(fields -> new Validator(name, inputs(name, fields), checks(fields)))
        .orElseGet(() -> new Validator(name, List.of(), List.of()));
  }

  private List<Input> inputs(Located<String> validator, Fields fields) {
    Optional<Node> one = fields.find("input");
    Optional<MappingNode> several = fields.mapping("inputs");
    if (one.isPresent() == fields.find("inputs").isPresent()) {
      report.add(
          validator.span(),
          DiagnosticCode.MISSING_KEY,
          "a validator needs either 'input' or 'inputs'",
          "write 'input: string', or 'inputs:' with a name and a type for each");
    }
    return several
        .map(inputs ->
            Entries.unique(inputs, "input", report).stream().map(this::input).toList())
        .or(() -> one.map(type -> List.of(single(type))))
        .orElse(List.of());
  }

  private Input single(Node type) {
    return new Input(new Located<>(Validator.SINGLE_INPUT, type.span()), type(type));
  }

  private Input input(MappingNode.Entry entry) {
    return new Input(Values.located(entry.key()), type(entry.value()));
  }

  private InputType type(Node node) {
    return read.keyword(node, "the type of an input", InputType::of, InputType.keywords())
        .orElse(InputType.ANY);
  }

  private List<Check> checks(Fields fields) {
    return fields.require("checks").map(node -> read.items(node, "'checks'")).stream()
        .flatMap(List::stream)
        .flatMap(item -> read.mapping(item, "a check").stream())
        .flatMap(check -> checks.parse(check).stream())
        .toList();
  }
}
