package dev.errata.documents.sync;

import java.util.List;
import java.util.Random;

/**
 * A kind of edit that people make in catalogs.
 *
 * @param name what it does
 * @param action does it, if the catalog has what it is about
 */
record HandEdit(String name, Action action) {

  /** Changes the lines of a catalog. */
  interface Action {

    /**
     * Edits a catalog.
     *
     * @param mark a word that nothing else has, put into what is written
     */
    void on(CatalogLines catalog, Random random, String mark);
  }

  /** Changes the lines of an error. */
  interface ErrorAction {

    void on(List<String> error, Random random, String mark);
  }

  static HandEdit ofError(String name, ErrorAction action) {
    return new HandEdit(
        name, (catalog, random, mark) -> action.on(catalog.any(random), random, mark));
  }

  /** A line added behind the last field of an error. */
  static HandEdit field(String name, String line) {
    String key = line.substring(0, line.indexOf(':'));
    return ofError(name, (error, random, mark) -> {
      if (CatalogLines.field(error, key) < 0 && error.size() > CatalogLines.key(error) + 1) {
        error.add("    " + line.replace("MARK", mark));
      }
    });
  }

  /** A field on one line written otherwise. */
  static HandEdit rewritten(String name, String field, String format) {
    return ofError(name, (error, random, mark) -> {
      String value = CatalogLines.value(error, field);
      if (!value.isEmpty()) {
        error.set(
            CatalogLines.field(error, field),
            "    " + field + ": " + format.formatted(value).replace("MARK", mark));
      }
    });
  }

  /** A field that is removed. */
  static HandEdit removed(String name, String field) {
    return ofError(name, (error, random, mark) -> {
      int line = CatalogLines.field(error, field);
      if (line >= 0) {
        error.subList(line, CatalogLines.end(error, line)).clear();
      }
    });
  }

  /** A line added to the head, before the errors. */
  static HandEdit head(String name, String line) {
    return new HandEdit(name, (catalog, random, mark) -> {
      String key = line.substring(0, line.indexOf(':') + 1);
      if (catalog.head.stream().noneMatch(other -> other.startsWith(key))) {
        catalog.head.add(catalog.head.size() - 1, line.replace("MARK", mark));
      }
    });
  }

  /** A line put somewhere into an error. */
  static HandEdit within(String name, String line) {
    return ofError(name, (error, random, mark) -> {
      int key = CatalogLines.key(error);
      int place = key + 1 + random.nextInt(error.size() - key);
      error.add(place, line.replace("MARK", mark));
    });
  }
}
