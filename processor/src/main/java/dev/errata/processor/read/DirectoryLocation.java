package dev.errata.processor.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A directory of the compiler option {@code -Aerrata.path}.
 *
 * @param root how the option writes it
 */
record DirectoryLocation(String root) implements CatalogLocation {

  @Override
  public String name() {
    String name = "the directory " + root + " of -Aerrata.path";
    boolean isThere = directory().filter(Files::isDirectory).isPresent();
    return isThere ? name : name + ", which does not exist";
  }

  @Override
  public ReadResult read(String path) {
    try {
      return FileReading.read(Path.of(root, path));
    } catch (InvalidPathException e) {
      return ReadResult.MISSING;
    }
  }

  @Override
  public Optional<Path> directory() {
    try {
      return Optional.of(Path.of(root));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
