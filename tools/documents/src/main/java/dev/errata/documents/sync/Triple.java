package dev.errata.documents.sync;

import dev.errata.documents.draft.DraftError;
import java.util.Optional;

/**
 * An error in the three texts.
 *
 * @param base what the documents said of it; empty if that is not known
 * @param wasGone whether the documents did not list it any more
 * @param mine the catalog's; empty if it has none
 * @param now the documents'; empty if they do not list it
 */
record Triple(
    Optional<LockedError> base,
    boolean wasGone,
    Optional<CatalogError> mine,
    Optional<DraftError> now) {

  /** What the catalog calls it, or would. */
  String key() {
    return mine.map(CatalogError::key)
        .or(() -> now.map(DraftError::key))
        .or(() -> base.map(LockedError::key))
        .orElseThrow();
  }

  String code() {
    return now.map(DraftError::code)
        .or(() -> mine.map(CatalogError::code))
        .or(() -> base.map(LockedError::code))
        .orElseThrow();
  }
}
