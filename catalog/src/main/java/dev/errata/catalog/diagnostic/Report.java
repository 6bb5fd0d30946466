package dev.errata.catalog.diagnostic;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the mistakes that one step finds in one catalog.
 *
 * <p>Of more than anybody would read it keeps at least {@link #MOST}: errors before warnings, and
 * of either those that stand first.
 */
public final class Report {

  /** How many mistakes are kept. Whoever gets that many knows that there may have been more. */
  public static final int MOST = 5_000;

  private static final Comparator<Diagnostic> ERRORS_FIRST = Comparator.comparing(
          (Diagnostic diagnostic) -> !diagnostic.isError())
      .thenComparing(Diagnostic.BY_PLACE);

  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Begins an empty report on a catalog. */
  public Report(SourceText source) {
    this.source = source;
  }

  /** Adds a mistake; see {@link Diagnostic#at}. */
  public void add(Span span, DiagnosticCode code, String text, String help, Note... notes) {
    add(Diagnostic.at(source, span, code, text, help, notes));
  }

  /** Adds a mistake. */
  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    if (diagnostics.size() == 2 * MOST) {
      diagnostics.sort(ERRORS_FIRST);
      diagnostics.subList(MOST, diagnostics.size()).clear();
    }
  }

  /** All mistakes so far. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
