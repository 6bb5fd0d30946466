package dev.errata.documents.explain;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.naming.JavaNames;

/**
 * A catalog that is asked.
 *
 * @param name the path that it was read from
 * @param catalog the catalog
 */
public record NamedCatalog(String name, Catalog catalog) {

  /** What the annotated interface may be called, by the name of the file: {@code Ram}. */
  String interfaceName() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String className = JavaNames.className(file.replaceFirst("\\.ya?ml$", ""));
    return className.isEmpty() ? "Errors" : className;
  }
}
