package dev.errata.documents.reference;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.rules.CheckedCatalog;
import java.util.Optional;

/**
 * What a reference is made of.
 *
 * @param catalog the catalog
 * @param baseline what it was before, if changes are to be told
 * @param title what the reference is called, if not as the catalog
 * @param interfaceName the simple name of the annotated interface, which names what is generated
 */
public record ReferenceRequest(
    CheckedCatalog catalog,
    Optional<CheckedCatalog> baseline,
    Optional<String> title,
    String interfaceName) {

  /** What the reference is called. */
  public String heading() {
    Catalog read = catalog.catalog();
    return title.or(read::title).orElse(interfaceName + " errors");
  }
}
