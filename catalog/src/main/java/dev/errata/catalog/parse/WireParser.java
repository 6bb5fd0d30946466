package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Keyword;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireShape;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Parses {@code wire}: how bodies look. */
final class WireParser {

  private static final String EXAMPLE = "write 'problem-json', or draw one: 'json: {code: code}'";

  private final Report report;
  private final Values read;

  WireParser(Report report) {
    this.report = report;
    this.read = new Values(report);
  }

  List<WireShape> parse(Node wire) {
    return read.items(wire, "'wire'").stream()
        .flatMap(item -> shape(item).stream())
        .toList();
  }

  private Optional<WireShape> shape(Node node) {
    if (node instanceof MappingNode mapping && mapping.entries().size() == 1) {
      MappingNode.Entry entry = mapping.entries().get(0);
      return format(entry.key()).flatMap(format -> drawn(format, entry));
    }
    if (!(node instanceof ScalarNode name)) {
      report.add(
          node.span(),
          DiagnosticCode.BAD_SHAPE,
          "a shape of bodies is a word or one 'format: drawing'",
          EXAMPLE);
      return Optional.empty();
    }
    Optional<WireFormat> format = format(name);
    if (format.isPresent() && format.get() != WireFormat.PROBLEM_JSON) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_SHAPE,
          "'" + name.text() + "' does not say how the body looks",
          "draw it: '" + name.text() + ": {code: code, message: message}'");
      return Optional.empty();
    }
    return format.map(problem -> new WireShape(problem, new Members(List.of()), name.span()));
  }

  private Optional<WireFormat> format(ScalarNode name) {
    List<String> known = Keyword.all(WireFormat.values());
    Optional<WireFormat> format = Arrays.stream(WireFormat.values())
        .filter(one -> one.keyword().equals(name.text()))
        .findFirst();
    if (format.isEmpty()) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_SHAPE,
          "no bodies are written in '" + name.text() + "'",
          Suggestions.didYouMean(
              name.text(), known, "the formats are " + String.join(", ", known)));
    }
    return format;
  }

  private Optional<WireShape> drawn(WireFormat format, MappingNode.Entry entry) {
    int mistakes = report.diagnostics().size();
    // Of a drawing that is not whole nobody knows what it lacks.
    return read.mapping(entry.value(), "the drawing of a body", EXAMPLE)
        .map(mapping -> new DrawingParser(format, report).members(mapping, false))
        .filter(drawing -> report.diagnostics().size() == mistakes)
        .map(drawing -> new WireShape(format, drawing, entry.key().span()));
  }
}
