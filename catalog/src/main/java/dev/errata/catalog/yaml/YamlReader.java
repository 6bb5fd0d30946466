package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import java.util.List;

/** Reads YAML into nodes that know their line and column. */
public final class YamlReader {

  private YamlReader() {}

  /**
   * Reads the one document of a text.
   *
   * <p>Anchors, aliases, tags and further documents are refused: a catalog is plain data, and a
   * reader of it should find each thing where it stands.
   */
  public static Result<Node> read(SourceText source) {
    Report report = new Report(source);
    Refusals refusals = new Refusals(source, report);
    TokenReader tokens = new TokenReader(source, report, refusals);
    Node root = new NodeBuilder(source, tokens, refusals).document();
    List<Diagnostic> mistakes = report.diagnostics().stream().distinct().toList();
    return mistakes.isEmpty() ? Result.of(root) : Result.failure(mistakes);
  }
}
