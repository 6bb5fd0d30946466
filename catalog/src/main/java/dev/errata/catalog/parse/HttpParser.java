package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.StatusError;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses {@code http}: which error stands for which status. */
final class HttpParser {

  /** One spelling for each status, so that no status is there twice. */
  private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");

  private final Report report;
  private final Values read;

  HttpParser(Report report) {
    this.report = report;
    this.read = new Values(report);
  }

  List<StatusError> parse(MappingNode http) {
    return Entries.unique(http, "status", report).stream()
        .flatMap(entry -> entry(entry).stream())
        .toList();
  }

  private Optional<StatusError> entry(MappingNode.Entry entry) {
    Optional<Located<Integer>> status = status(entry.key());
    Optional<ScalarNode> error = read.text(entry.value(), "the error of a status");
    return status.flatMap(
        number -> error.map(code -> new StatusError(number, Values.located(code))));
  }

  private Optional<Located<Integer>> status(ScalarNode key) {
    if (!STATUS.matcher(key.text()).matches()) {
      report.add(
          key.span(),
          DiagnosticCode.STATUS_OUT_OF_RANGE,
          "HTTP has no status '" + key.text() + "'",
          "write a status from 100 to 599");
      return Optional.empty();
    }
    return Optional.of(new Located<>(Integer.valueOf(key.text()), key.span()));
  }
}
