package dev.errata.documents.draft;

import dev.errata.documents.extract.DocumentedError.Place;
import dev.errata.documents.extract.Role;
import dev.errata.documents.message.ImportedMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An error of a catalog that is going to be written.
 *
 * @param key what the catalog calls it
 * @param code the code, which several errors may share
 * @param name the Java name, where the code makes none
 * @param status the HTTP status; 0 if it has none beside others that have one; empty if none of the
 *     API has one
 * @param message the message
 * @param retryAfter the parameter that says when to send the request again
 * @param description what it means; empty for nothing
 * @param solution what to do about it; empty for nothing
 * @param madeUp what of it stands in for what no document says
 * @param remarks what a person should look at
 * @param place where a document tells of it
 */
public record DraftError(
    String key,
    String code,
    Optional<String> name,
    Optional<Integer> status,
    ImportedMessage message,
    Optional<String> retryAfter,
    String description,
    String solution,
    Set<Role> madeUp,
    List<String> remarks,
    Place place) {

  /** The same by another key. */
  public DraftError called(String newKey) {
    return new DraftError(
        newKey,
        code,
        name,
        status,
        message,
        retryAfter,
        description,
        solution,
        madeUp,
        remarks,
        place);
  }

  /** Whether it belongs to a family by its key or its code. */
  public boolean isIn(String family) {
    return isBelow(family, key) || isBelow(family, code);
  }

  private static boolean isBelow(String family, String text) {
    return text.equals(family) || text.startsWith(family + ".");
  }
}
