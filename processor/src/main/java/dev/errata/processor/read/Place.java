package dev.errata.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A place where a catalog may lie. */
interface Place {

  /** What messages call it. */
  String name();

  /**
   * Opens the file of that path; null if this place does not have it.
   *
   * @throws IOException if there is no such file, or it cannot be opened
   */
  InputStream open(String path) throws IOException;

  /** The directory that this place stands for, if it is one, to look for similar names in. */
  default Optional<Path> directory() {
    return Optional.empty();
  }
}
