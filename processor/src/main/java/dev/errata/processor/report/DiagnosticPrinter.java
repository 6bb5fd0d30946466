package dev.errata.processor.report;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.source.Position;
import dev.errata.processor.read.Anchor;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics, pinned to the annotation whose catalog they are about. */
public final class DiagnosticPrinter {

  private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
      diagnostic -> diagnostic.place().map(place -> place.span().start()).orElse(Position.START));

  private final Messager messager;

  public DiagnosticPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints all of them in the order of the catalog's lines. */
  public void print(List<Diagnostic> diagnostics, Anchor anchor) {
    diagnostics.stream()
        .sorted(BY_PLACE)
        .forEach(diagnostic -> messager.printMessage(
            diagnostic.isError() ? Kind.ERROR : Kind.WARNING,
            DiagnosticRenderer.render(diagnostic),
            anchor.element(),
            anchor.annotation(),
            anchor.value()));
  }
}
