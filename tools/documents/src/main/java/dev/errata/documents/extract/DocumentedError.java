package dev.errata.documents.extract;

import java.util.List;
import java.util.Optional;

/**
 * An error as a document tells of it.
 *
 * @param code the code
 * @param status the HTTP status; empty if the document gives none
 * @param message the message as it is printed
 * @param isMessageMadeUp whether the document has none, so that it was made of the code
 * @param description what it means; empty for nothing
 * @param solution what to do about it; empty for nothing
 * @param name a name beside the code, as the document writes it
 * @param headings the headings that it stands below, the outermost first
 * @param place where it stands
 */
public record DocumentedError(
    String code,
    Optional<Integer> status,
    String message,
    boolean isMessageMadeUp,
    String description,
    String solution,
    Optional<String> name,
    List<String> headings,
    Place place) {

  /**
   * A place in a document.
   *
   * @param document what messages call the document
   * @param line the line, from 1
   */
  public record Place(String document, int line) {

    @Override
    public String toString() {
      return document + ":" + line;
    }
  }

  /** The same with what another listing of the error says, where this one says nothing. */
  DocumentedError completedBy(DocumentedError other) {
    boolean takesMessage = isMessageMadeUp && !other.isMessageMadeUp;
    return new DocumentedError(
        code,
        status.or(other::status),
        takesMessage ? other.message : message,
        isMessageMadeUp && other.isMessageMadeUp,
        joined(description, other.description),
        joined(solution, other.solution),
        name.or(other::name),
        headings,
        place);
  }

  private static String joined(String text, String more) {
    return text.isEmpty() ? more : more.isEmpty() || text.contains(more) ? text : text + " " + more;
  }
}
