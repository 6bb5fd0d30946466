package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.Optional;

/** Parses a status: one that HTTP has, 100 to 599 (RFC 9110, section 15), or that there is none. */
final class StatusParser {

  static final String KEY = "status";

  /** What stands in a catalog where there is no status. */
  private static final String NONE = "none";

  private final Report report;
  private final Values read;

  StatusParser(Report report) {
    this.report = report;
    this.read = new Values(report);
  }

  /** The status, if there is one. One that is wrong is reported and left out. */
  Optional<Located<Integer>> parse(Fields fields) {
    return fields
        .find(KEY)
        .flatMap(node -> isNone(node)
            ? Optional.of(new Located<>(ErrorDefinition.NO_STATUS, node.span()))
            : number(node));
  }

  /** Whether a node says that there is no status. */
  static boolean isNone(Node status) {
    return status instanceof ScalarNode scalar && scalar.text().equals(NONE);
  }

  private Optional<Located<Integer>> number(Node node) {
    Optional<Integer> number = read.integer(node, "'" + KEY + "'");
    if (number.isPresent() && (number.get() < 100 || number.get() > 599)) {
      report.add(
          node.span(),
          DiagnosticCode.STATUS_OUT_OF_RANGE,
          "HTTP has no status " + number.get(),
          "write a status from 100 to 599, or 'none' if there is none");
      return Optional.empty();
    }
    return number.map(status -> new Located<>(status, node.span()));
  }
}
