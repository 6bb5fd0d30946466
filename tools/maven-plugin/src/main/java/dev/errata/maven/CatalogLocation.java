package dev.errata.maven;

import java.nio.file.Path;

/**
 * Where catalogs may lie.
 *
 * @param name what messages call it; empty if a catalog's path is enough
 * @param path a directory or a jar, which need not exist
 */
record CatalogLocation(String name, Path path) {

  /** What messages call a catalog that lies here. */
  String nameOf(String catalog) {
    return name.isEmpty() ? catalog : catalog + " in " + name;
  }
}
