package dev.errata.catalog.compare;

import dev.errata.catalog.diagnostic.Diagnostic.Place;
import java.util.Optional;

/**
 * One change from a baseline to a catalog.
 *
 * @param kind which kind of change
 * @param subject what has changed, as the catalog calls it: the key of an error, or the name of a
 *     family, a validator, a fact, a key of the catalog
 * @param text what has changed: one sentence without a full stop
 * @param help what to do about it
 * @param before where it stood in the baseline; empty if it is new
 * @param after where it stands now, or where what had it stands
 */
public record Change(
    ChangeKind kind,
    String subject,
    String text,
    String help,
    Optional<Place> before,
    Optional<Place> after) {

  /** How grave it is. */
  public Level level() {
    return kind.level();
  }
}
