package dev.errata.documents.sync;

import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.read.Format;
import java.util.List;
import java.util.Optional;

/**
 * How a catalog was made of documents, so that the same can be done again.
 *
 * @param documents the paths of the documents, from the lock file
 * @param format the format of all of them; empty to tell it of each
 * @param options what is said of what the documents list
 * @param names the path of a file that has names of the codes
 * @param schema where editors find the schema of catalogs; empty for the usual place
 */
public record LockedImport(
    List<String> documents,
    Optional<Format> format,
    ExtractOptions options,
    Optional<String> names,
    Optional<String> schema) {

  /** An import of documents of which nothing is said. */
  public static LockedImport of(List<String> documents) {
    return new LockedImport(
        List.copyOf(documents),
        Optional.empty(),
        ExtractOptions.NONE,
        Optional.empty(),
        Optional.empty());
  }
}
