package dev.errata.documents.changes;

import dev.errata.catalog.compare.ChangeKind;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Diagnostic.Place;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the list of changes that are allowed. */
public final class AllowFile {

  private static final List<String> KEYS = List.of("change", "code", "reason", "until");
  private static final List<String> IDS =
      Arrays.stream(ChangeKind.values()).map(ChangeKind::id).toList();

  private final SourceText source;
  private final Report report;

  private AllowFile(SourceText source) {
    this.source = source;
    this.report = new Report(source);
  }

  /** The entries of a file, or what is wrong with it. */
  public static Result<List<AllowedChange>> read(String name, byte[] bytes) {
    return SourceDecoder.decode(name, bytes)
        .then(source -> source.text().isBlank()
            ? Result.of(List.<AllowedChange>of())
            : YamlReader.read(source).then(new AllowFile(source)::entries));
  }

  private Result<List<AllowedChange>> entries(Node root) {
    List<AllowedChange> entries = new Values(report)
        .items(root, "the list of allowed changes").stream()
            .flatMap(item -> entry(item).stream())
            .toList();
    return Result.of(entries, report.diagnostics());
  }

  private Optional<AllowedChange> entry(Node item) {
    return new Values(report).mapping(item, "an allowed change").flatMap(mapping -> {
      Fields fields = new Fields(mapping, "an allowed change", item.span(), KEYS, report);
      Optional<ScalarNode> change = fields.requireText("change").filter(this::isKnown);
      Optional<ScalarNode> code = fields.requireText("code");
      Optional<ScalarNode> reason = fields.requireText("reason");
      Optional<LocalDate> until = fields.requireText("until").flatMap(this::date);
      return change.isEmpty() || code.isEmpty() || reason.isEmpty() || until.isEmpty()
          ? Optional.empty()
          : Optional.of(new AllowedChange(
              change.get().text(),
              code.get().text(),
              reason.get().text(),
              until.get(),
              new Place(source, item.span())));
    });
  }

  private boolean isKnown(ScalarNode change) {
    if (IDS.contains(change.text())) {
      return true;
    }
    report.add(Diagnostic.at(
        source,
        change.span(),
        DiagnosticCode.UNKNOWN_TYPE,
        "there is no change '" + change.text() + "'",
        Suggestions.didYouMean(change.text(), IDS, "write an id that the report has")));
    return false;
  }

  private Optional<LocalDate> date(ScalarNode until) {
    try {
      return Optional.of(LocalDate.parse(until.text()));
    } catch (DateTimeException e) {
      report.add(
          until.span(),
          DiagnosticCode.WRONG_KIND,
          "'until' is a day, but here is '" + until.text() + "'",
          "write one such as 2026-12-31");
      return Optional.empty();
    }
  }
}
