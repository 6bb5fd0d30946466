package dev.errata.documents.sync;

import dev.errata.documents.draft.DraftCatalog;
import java.util.List;

/**
 * What documents said when a catalog took it last.
 *
 * @param origin how the catalog was made of them
 * @param errors what they said of the errors that they list, in their order
 * @param gone what they said of errors before they listed them no more
 */
public record Lock(LockedImport origin, List<LockedError> errors, List<LockedError> gone) {

  /** Nothing is known of what documents said. */
  public static Lock empty(LockedImport origin) {
    return new Lock(origin, List.of(), List.of());
  }

  /** What the documents say of which a catalog was made. */
  public static Lock of(DraftCatalog catalog, LockedImport origin) {
    return new Lock(origin, catalog.errors().stream().map(LockedError::of).toList(), List.of());
  }

  /** The text of the lock file, with line feeds. */
  public String text() {
    return LockText.of(this);
  }
}
