package dev.errata.documents.files;

import dev.errata.catalog.model.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a catalog in other languages, which lie beside it. */
final class LanguageFiles {

  private LanguageFiles() {}

  /**
   * The files, in the order of their names.
   *
   * @throws UnusableFile if the directory cannot be read
   */
  static List<Path> of(Path catalog) throws UnusableFile {
    Path directory = catalog.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> isOf(catalog, file)).sorted().toList();
    } catch (IOException e) {
      throw new UnusableFile(directory + ": it cannot be read: " + e.getMessage());
    }
  }

  private static boolean isOf(Path catalog, Path file) {
    String[] parts = file.getFileName().toString().split("\\.");
    return parts.length > 2
        && LanguageTag.of(parts[parts.length - 2])
            .filter(tag -> tag.pathBeside(catalog.getFileName().toString())
                .equals(file.getFileName().toString()))
            .isPresent();
  }
}
