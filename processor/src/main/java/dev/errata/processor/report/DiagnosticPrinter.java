package dev.errata.processor.report;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.processor.read.AnnotatedType;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics, pinned to the annotation whose catalog they are about. */
public final class DiagnosticPrinter {

  /** As many as javac prints at all, unless it is told to print more. */
  private static final int MOST = 100;

  private final Messager messager;

  public DiagnosticPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints the first of them in the order of the catalog's lines, and how many more there are. */
  public void print(List<Diagnostic> diagnostics, AnnotatedType annotated) {
    int allErrors = (int) diagnostics.stream().filter(Diagnostic::isError).count();
    int allWarnings = diagnostics.size() - allErrors;
    int errors = 0;
    int warnings = 0;
    for (Diagnostic diagnostic :
        diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList()) {
      if (diagnostic.isError() && ++errors <= MOST) {
        boolean last = errors == Math.min(allErrors, MOST);
        String closing = last ? rest(allErrors, "error") + consequence(diagnostics, annotated) : "";
        print(Kind.ERROR, diagnostic, closing, annotated);
      } else if (!diagnostic.isError() && ++warnings <= MOST) {
        boolean last = warnings == Math.min(allWarnings, MOST);
        print(Kind.WARNING, diagnostic, last ? rest(allWarnings, "warning") : "", annotated);
      }
    }
  }

  private void print(Kind kind, Diagnostic diagnostic, String closing, AnnotatedType annotated) {
    messager.printMessage(
        kind,
        DiagnosticRenderer.render(diagnostic) + closing,
        annotated.element(),
        annotated.annotation(),
        annotated.value());
  }

  private static String rest(int all, String kind) {
    int rest = all - MOST;
    return rest <= 0
        ? ""
        : "\nand "
            + (all >= Report.MOST ? "at least " : "")
            + (rest == 1 ? "1 more " + kind : rest + " more " + kind + "s");
  }

  /** The compiler's own errors that come of ours follow them, often by the dozen. */
  private static String consequence(List<Diagnostic> diagnostics, AnnotatedType annotated) {
    boolean isThere = diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.TYPE_EXISTS);
    String name = annotated.simpleName();
    return isThere
        ? ""
        : "\nnothing is generated for '" + name + "': where " + name
            + "Errors and the like are not found, this is why";
  }
}
