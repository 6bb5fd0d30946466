package dev.errata.processor.read;

import java.nio.file.Path;
import java.util.Optional;

/** A place where a catalog may lie. */
interface Place {

  /** What messages call it. */
  String name();

  /** Looks for the file of that path, and reads it if it is there. */
  Attempt read(String path);

  /** Whether there is such a place: compilers lack some, and which ones differs. */
  default boolean exists() {
    return true;
  }

  /** The directory that this place stands for, if it is one, to look for names of catalogs in. */
  default Optional<Path> directory() {
    return Optional.empty();
  }
}
