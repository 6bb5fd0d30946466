package dev.errata.documents.sync;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.documents.draft.DraftError;
import java.util.Optional;

/**
 * What documents say of an error.
 *
 * @param key what the catalog calls it
 * @param code the code, which several errors may share
 * @param status the HTTP status; empty if there is none
 * @param message the message as the document prints it; empty for nothing
 * @param description what it means; empty for nothing
 * @param solution what to do about it; empty for nothing
 */
public record LockedError(
    String key,
    String code,
    Optional<Integer> status,
    String message,
    String description,
    String solution) {

  /** What the documents say now. */
  static LockedError of(DraftError error) {
    return new LockedError(
        error.key(),
        error.code(),
        error.status().filter(status -> status != ErrorDefinition.NO_STATUS),
        error.message().documented(),
        error.description(),
        error.solution());
  }

  /** A field as text; empty for nothing. */
  String text(Field field) {
    return switch (field) {
      case STATUS -> status.map(number -> Integer.toString(number)).orElse("");
      case MESSAGE -> message;
      case DESCRIPTION -> description;
      case SOLUTION -> solution;
    };
  }

  /** The same with what another one says of a field. */
  LockedError with(Field field, LockedError other) {
    return new LockedError(
        key,
        code,
        field == Field.STATUS ? other.status : status,
        field == Field.MESSAGE ? other.message : message,
        field == Field.DESCRIPTION ? other.description : description,
        field == Field.SOLUTION ? other.solution : solution);
  }

  /** The same with names of its own. */
  LockedError called(String newKey, String newCode) {
    return new LockedError(newKey, newCode, status, message, description, solution);
  }
}
