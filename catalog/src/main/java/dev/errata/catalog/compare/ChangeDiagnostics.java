package dev.errata.catalog.compare;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Diagnostic.Place;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import java.util.List;
import java.util.Optional;

/** Tells of changes as of mistakes. */
public final class ChangeDiagnostics {

  private ChangeDiagnostics() {}

  /** The diagnostic of a change; none of one that is for information. */
  public static Optional<Diagnostic> of(Change change) {
    if (change.level() == Level.BREAKING) {
      return Optional.of(diagnostic(DiagnosticCode.BREAKING_CHANGE, change));
    }
    return change.level() == Level.RISKY
        ? Optional.of(diagnostic(DiagnosticCode.RISKY_CHANGE, change))
        : Optional.empty();
  }

  private static Diagnostic diagnostic(DiagnosticCode code, Change change) {
    List<Note> notes = change.after().isPresent()
        ? change.before().stream()
            .map(before -> new Note(before.span(), "before", Optional.of(before.source())))
            .toList()
        : List.of();
    Optional<Place> place = change.after().or(change::before);
    return new Diagnostic(code, place, line(change), notes, change.help());
  }

  /** A change in one line: how grave it is, what it is, and its id. */
  public static String line(Change change) {
    return change.level().keyword() + ": " + change.text() + " ("
        + change.kind().id() + ")";
  }
}
