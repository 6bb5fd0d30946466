package dev.errata.documents.explain;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.naming.InterfaceName;

/**
 * A catalog that is asked.
 *
 * @param name the path that it was read from
 * @param catalog the catalog
 */
public record NamedCatalog(String name, Catalog catalog) {

  /** What the annotated interface may be called, by the name of the file: {@code Ram}. */
  String interfaceName() {
    return InterfaceName.of(name);
  }
}
