package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireRole;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the drawing of a body. A part that cannot be read is left out. */
final class DrawingParser {

  private final WireFormat format;
  private final Report report;
  private final Values read;

  DrawingParser(WireFormat format, Report report) {
    this.format = format;
    this.report = report;
    this.read = new Values(report);
  }

  /**
   * Parses the members of an object.
   *
   * @param each whether it draws one of several failures, or the whole body
   */
  Members members(MappingNode mapping, boolean each) {
    List<Member> members = new ArrayList<>();
    for (MappingNode.Entry entry :
        Entries.unique(mapping, format == WireFormat.XML ? "element" : "member", report)) {
      drawing(entry.value(), each)
          .ifPresent(part -> members.add(new Member(Values.located(entry.key()), part)));
    }
    return new Members(List.copyOf(members));
  }

  private Optional<? extends Drawing> drawing(Node node, boolean each) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(members(mapping, each));
    }
    if (node instanceof SequenceNode sequence) {
      return failures(sequence, each);
    }
    return read.text(node, "a value of a body").flatMap(text -> value(text, each));
  }

  private Optional<Value> value(ScalarNode text, boolean each) {
    List<WireRole> roles = WireRole.all(each);
    Optional<WireRole> found =
        roles.stream().filter(role -> role.keyword().equals(text.text())).findFirst();
    if (found.isEmpty()) {
      List<String> known = roles.stream().map(WireRole::keyword).toList();
      report.add(
          text.span(),
          DiagnosticCode.UNKNOWN_ROLE,
          (each ? "a failure in a body" : "a body") + " has no value '" + text.text() + "'",
          Suggestions.didYouMean(text.text(), known, "the values are " + String.join(", ", known)));
    }
    return found.map(Value::new);
  }

  private Optional<Failures> failures(SequenceNode sequence, boolean each) {
    if (!each
        && sequence.items().size() == 1
        && sequence.items().get(0) instanceof MappingNode one) {
      return Optional.of(new Failures(members(one, true)));
    }
    report.add(
        sequence.span(),
        DiagnosticCode.BAD_SHAPE,
        each
            ? "a failure in a body has no failures of its own"
            : "a list in a body is one of failures, of which one is drawn",
        "write '[{code: code, detail: message, pointer: pointer}]'");
    return Optional.empty();
  }
}
