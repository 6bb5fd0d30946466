package dev.errata.documents.document;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a document.
 *
 * @param tables all that may be a list of errors, in the order of the document
 * @param problem why nothing could be read
 */
public record ReadDocument(List<Table> tables, Optional<Problem> problem) {

  /** What was read. */
  public static ReadDocument of(List<Table> tables) {
    return new ReadDocument(List.copyOf(tables), Optional.empty());
  }

  /** Nothing, and why. */
  public static ReadDocument failed(Problem problem) {
    return new ReadDocument(List.of(), Optional.of(problem));
  }
}
