package dev.errata.catalog.compare;

import dev.errata.catalog.diagnostic.Diagnostic.Place;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the changes between two catalogs. */
final class ChangeReport {

  private static final Comparator<Change> BY_PLACE = Comparator.comparing(
      change -> change.after().or(change::before).orElseThrow().span().start());

  private final SourceText before;
  private final SourceText after;
  private final List<Change> changes = new ArrayList<>();

  ChangeReport(CatalogPair pair) {
    this.before = pair.before().source();
    this.after = pair.after().source();
  }

  /** Something that was there and is there. */
  void changed(ChangeKind kind, String subject, String text, String help, Span old, Span now) {
    changes.add(new Change(kind, subject, text, help, place(before, old), place(after, now)));
  }

  /** Something that is new. */
  void added(ChangeKind kind, String subject, String text, String help, Span now) {
    changes.add(new Change(kind, subject, text, help, Optional.empty(), place(after, now)));
  }

  /** Something that is gone. */
  void removed(ChangeKind kind, String subject, String text, String help, Span old) {
    changes.add(new Change(kind, subject, text, help, place(before, old), Optional.empty()));
  }

  /** A located value that may be on either side: equal ones are no change. */
  <T> void differing(
      ChangeKind kind, String subject, String what, String help, Located<T> old, Located<T> now) {
    if (!old.value().equals(now.value())) {
      changed(
          kind,
          subject,
          what + " was '" + old.value() + "' and is '" + now.value() + "'",
          help,
          old.span(),
          now.span());
    }
  }

  /** All changes: those that stand in the catalog by their places, then those that are gone. */
  List<Change> changes() {
    return changes.stream()
        .sorted(Comparator.comparing((Change change) -> change.after().isEmpty())
            .thenComparing(BY_PLACE))
        .toList();
  }

  private static Optional<Place> place(SourceText source, Span span) {
    return Optional.of(new Place(source, span));
  }
}
