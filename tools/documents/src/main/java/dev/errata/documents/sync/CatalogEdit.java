package dev.errata.documents.sync;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes changes to the text of a catalog. */
final class CatalogEdit {

  private final CatalogFile catalog;
  private final AddedError added;
  private final Anchors anchors;

  CatalogEdit(CatalogFile catalog, List<Triple> triples) {
    this.catalog = catalog;
    this.added = new AddedError(catalog);
    this.anchors = new Anchors(triples, catalog.errors());
  }

  /** The text with changes; empty if one of them cannot be written without harm to the rest. */
  Optional<String> text(Collection<Change> changes) {
    Splices splices = new Splices();
    Map<CatalogError, Optional<ErrorSlice>> slices = new IdentityHashMap<>();
    for (Change change : changes) {
      change
          .edit()
          .ifPresentOrElse(
              edit -> change(change.triple().mine().orElseThrow(), edit, slices),
              () -> added.add(
                  change.triple().now().orElseThrow(), anchors.of(change.triple()), splices));
    }
    for (Map.Entry<CatalogError, Optional<ErrorSlice>> slice : slices.entrySet()) {
      if (slice.getValue().isEmpty()) {
        return Optional.empty();
      }
      splices.add(
          catalog.start(slice.getKey()),
          catalog.end(slice.getKey()),
          slice.getValue().get().text());
    }
    return Optional.of(splices.apply(catalog.source().text()));
  }

  private void change(
      CatalogError error,
      Function<ErrorSlice, Optional<ErrorSlice>> edit,
      Map<CatalogError, Optional<ErrorSlice>> slices) {
    slices.put(error, slices.computeIfAbsent(error, this::slice).flatMap(edit));
  }

  /** An error as it stands; empty if it cannot be read by itself. */
  private Optional<ErrorSlice> slice(CatalogError error) {
    return ErrorSlice.of(catalog.text(error)).filter(slice -> slice.says(error.entry()));
  }
}
