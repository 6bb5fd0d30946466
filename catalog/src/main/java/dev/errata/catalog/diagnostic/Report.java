package dev.errata.catalog.diagnostic;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers the mistakes that one step finds in one catalog. */
public final class Report {

  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Begins an empty report on a catalog. */
  public Report(SourceText source) {
    this.source = source;
  }

  /** Adds a mistake; see {@link Diagnostic#at}. */
  public void add(Span span, DiagnosticCode code, String text, String help, Note... notes) {
    diagnostics.add(Diagnostic.at(source, span, code, text, help, notes));
  }

  /** All mistakes so far. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
