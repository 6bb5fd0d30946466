package dev.errata.catalog.diagnostic;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One mistake of a user, with the place and the fix.
 *
 * @param code which kind of mistake
 * @param place where in the catalog; empty if the mistake is not in a catalog
 * @param text what is wrong: one sentence without a full stop
 * @param notes further places
 * @param help what to do about it
 */
public record Diagnostic(
    DiagnosticCode code, Optional<Place> place, String text, List<Note> notes, String help) {

  /** The order of the places, file by file; what is outside comes first. */
  public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
          (Diagnostic diagnostic) ->
              diagnostic.place().map(place -> place.source().name()).orElse(""))
      .thenComparing(diagnostic ->
          diagnostic.place().map(place -> place.span().start()).orElse(Position.START));

  /**
   * A place in a catalog.
   *
   * @param source the catalog's text
   * @param span the stretch of it that is wrong
   */
  public record Place(SourceText source, Span span) {}

  /** A mistake at a place in a catalog. */
  public static Diagnostic at(
      SourceText source, Span span, DiagnosticCode code, String text, String help, Note... notes) {
    return new Diagnostic(code, Optional.of(new Place(source, span)), text, List.of(notes), help);
  }

  /** A mistake outside any catalog. */
  public static Diagnostic outside(DiagnosticCode code, String text, String help) {
    return new Diagnostic(code, Optional.empty(), text, List.of(), help);
  }

  /** Whether this keeps anything from being generated. */
  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }
}
