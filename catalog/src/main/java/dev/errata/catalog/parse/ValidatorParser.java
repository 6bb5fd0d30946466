package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.model.Validator.Input;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.Collection;
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
        .map(fields -> validator(name, fields))
        .orElseGet(() -> new Validator(name, List.of(), List.of()));
  }

  /** Where an input could not be read its checks are left out: whether they fit it is unknown. */
  private Validator validator(Located<String> name, Fields fields) {
    Optional<List<Input>> inputs = inputs(name, fields);
    List<Check> checks = checks(fields);
    return new Validator(name, inputs.orElse(List.of()), inputs.isPresent() ? checks : List.of());
  }

  /** The inputs; empty if one of them could not be read. */
  private Optional<List<Input>> inputs(Located<String> validator, Fields fields) {
    Optional<Node> one = fields.find("input");
    Optional<Node> several = fields.find("inputs");
    if (fields.has("input") == fields.has("inputs")) {
      boolean both = one.isPresent();
      report.add(
          validator.span(),
          DiagnosticCode.MISSING_KEY,
          both
              ? "a validator has 'input' or 'inputs', not both"
              : "a validator needs 'input' or 'inputs'",
          "write 'input: string', or 'inputs:' with a name and a type for each");
      return Optional.empty();
    }
    return one.isPresent()
        ? one.flatMap(this::single).map(List::of)
        : several.flatMap(node -> read.mapping(node, "'inputs'")).flatMap(this::several);
  }

  private Optional<List<Input>> several(MappingNode inputs) {
    if (inputs.entries().isEmpty()) {
      report.add(
          inputs.span(),
          DiagnosticCode.MISSING_KEY,
          "a validator needs an input",
          "write a name and a type for each, as in {password: string}");
      return Optional.empty();
    }
    Collection<MappingNode.Entry> entries = Entries.unique(inputs, "input", report);
    List<Input> read = entries.stream().flatMap(entry -> input(entry).stream()).toList();
    return read.size() == entries.size() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Input> single(Node type) {
    return type(type)
        .map(read -> new Input(new Located<>(Validator.SINGLE_INPUT, type.span()), read));
  }

  private Optional<Input> input(MappingNode.Entry entry) {
    return type(entry.value()).map(type -> new Input(Values.located(entry.key()), type));
  }

  private Optional<InputType> type(Node node) {
    return read.keyword(node, "the type of an input", InputType.values());
  }

  /**
   * The checks that could be read, but for those behind one that may be an {@code is}: what they
   * are made on is unknown.
   */
  private List<Check> checks(Fields fields) {
    fields
        .find("checks")
        .filter(node -> node instanceof SequenceNode list && list.items().isEmpty())
        .ifPresent(node -> report.add(
            node.span(),
            DiagnosticCode.BAD_CHECK,
            "the validator checks nothing",
            "add a check, or remove the validator"));
    List<Check> known = new ArrayList<>();
    boolean narrowed = true;
    for (Node item :
        fields.require("checks").map(node -> read.items(node, "'checks'")).orElse(List.of())) {
      Optional<MappingNode> mapping = read.mapping(item, "a check");
      Optional<Check> check = mapping.flatMap(checks::parse);
      if (narrowed) {
        check.ifPresent(known::add);
      }
      narrowed &= check.isPresent() || mapping.filter(CheckParser::cannotNarrow).isPresent();
    }
    return List.copyOf(known);
  }
}
