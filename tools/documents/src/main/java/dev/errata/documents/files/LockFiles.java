package dev.errata.documents.files;

import dev.errata.catalog.source.SourceText;
import dev.errata.documents.sync.Lock;
import dev.errata.documents.sync.LockReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where lock files lie, and how paths stand in them. */
final class LockFiles {

  private LockFiles() {}

  /** The lock file beside a catalog. */
  static Path beside(Path catalog) {
    return catalog.resolveSibling(catalog.getFileName() + ".lock");
  }

  /**
   * Reads a lock file.
   *
   * @throws UnusableFile if it cannot be read or is broken
   */
  static Lock read(Path file) throws UnusableFile {
    String text = new String(InputFiles.read(file).bytes(), StandardCharsets.UTF_8);
    return UnusableFile.valueOf(LockReader.read(new SourceText(file.toString(), text)));
  }

  /** A path as a lock file has it: from its directory, with slashes, so that all machines agree. */
  static String relative(Path lock, Path file) {
    Path from = lock.toAbsolutePath().normalize().getParent();
    Path to = file.toAbsolutePath().normalize();
    Path path = from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to;
    return path.toString().replace('\\', '/');
  }

  /** The file of a path that a lock file has. */
  static Path resolve(Path lock, String path) {
    Path parent = lock.getParent();
    return parent == null ? Path.of(path) : parent.resolve(path).normalize();
  }
}
