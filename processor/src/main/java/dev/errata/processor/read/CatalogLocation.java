package dev.errata.processor.read;

import java.nio.file.Path;
import java.util.Optional;

/** A location where a catalog may lie. */
interface CatalogLocation {

  /** What messages call it. */
  String name();

  /** Looks for the file of that path, and reads it if it is there. */
  ReadResult read(String path);

  /** Whether there is such a location: compilers lack some, and which ones differs. */
  default boolean exists() {
    return true;
  }

  /**
   * The directory that this location stands for, if it is one, to look for names of catalogs in.
   */
  default Optional<Path> directory() {
    return Optional.empty();
  }
}
