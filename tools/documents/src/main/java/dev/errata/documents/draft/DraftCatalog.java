package dev.errata.documents.draft;

import java.util.List;
import java.util.Optional;

/**
 * A catalog that is going to be written.
 *
 * @param title what it is about; empty for nothing
 * @param sources what messages call the documents that it is made of
 * @param hasStatuses whether the API has HTTP statuses
 * @param families the families that the documents name, in their order
 * @param errors the errors in the order of the documents
 */
public record DraftCatalog(
    Optional<String> title,
    List<String> sources,
    boolean hasStatuses,
    List<String> families,
    List<DraftError> errors) {

  /** The same without an error. */
  public DraftCatalog without(DraftError error) {
    return new DraftCatalog(
        title,
        sources,
        hasStatuses,
        families.stream()
            .filter(
                family -> errors.stream().anyMatch(other -> other != error && other.isIn(family)))
            .toList(),
        errors.stream().filter(other -> other != error).toList());
  }
}
