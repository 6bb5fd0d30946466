package dev.errata.documents.sync;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Beside which errors of a catalog those stand that are new: in the order of the document. */
final class Anchors {

  /**
   * A place in a catalog.
   *
   * @param error the error beside it
   * @param isBefore whether it is before that error, and not behind it
   */
  record Anchor(CatalogError error, boolean isBefore) {}

  private final Map<Triple, Anchor> anchors = new IdentityHashMap<>();

  /**
   * Finds the places.
   *
   * @param triples the errors in the order of the document
   * @param catalog the errors of the catalog, at least one
   */
  Anchors(List<Triple> triples, List<CatalogError> catalog) {
    List<Triple> listed =
        triples.stream().filter(triple -> triple.now().isPresent()).toList();
    Optional<CatalogError> first =
        listed.stream().flatMap(triple -> triple.mine().stream()).findFirst();
    Anchor current = first
        .map(error -> new Anchor(error, true))
        .orElseGet(() -> new Anchor(catalog.get(catalog.size() - 1), false));
    for (Triple triple : listed) {
      current = triple.mine().map(error -> new Anchor(error, false)).orElse(current);
      anchors.put(triple, current);
    }
  }

  Anchor of(Triple triple) {
    return anchors.get(triple);
  }
}
