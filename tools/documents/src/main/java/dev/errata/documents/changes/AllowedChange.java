package dev.errata.documents.changes;

import dev.errata.catalog.compare.Change;
import dev.errata.catalog.diagnostic.Diagnostic.Place;
import java.time.LocalDate;

/**
 * A change that somebody has agreed to.
 *
 * @param change the id of its kind
 * @param code what it is about, as the report has it: the key of an error, or the name of a family,
 *     a validator or the like
 * @param reason why
 * @param until the last day on which it is allowed
 * @param place where it stands
 */
public record AllowedChange(
    String change, String code, String reason, LocalDate until, Place place) {

  boolean isAbout(Change found) {
    return found.kind().id().equals(change) && found.subject().equals(code);
  }
}
