package dev.errata.processor.read;

import dev.errata.catalog.ShippedCatalogs;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Lists the catalogs that lie in locations, by the paths by which users name them. */
final class CatalogListing {

  /** How deep below a location they are looked for. */
  private static final int DEPTH = 4;

  /** How many files of a location are looked at: its root may be that of a disk. */
  private static final int MOST_FILES = 10_000;

  private static final String SHIPPED = "the catalogs that Errata ships";

  private CatalogListing() {}

  /** Those of the locations that are directories and the shipped ones, with where each is found. */
  static SortedMap<String, String> in(List<CatalogLocation> locations) {
    SortedMap<String, String> seen = inDirectories(locations);
    ShippedCatalogs.paths().forEach(path -> seen.putIfAbsent(path, SHIPPED));
    return seen;
  }

  /** Those of the locations that are directories, with where each is found. */
  static SortedMap<String, String> inDirectories(List<CatalogLocation> locations) {
    SortedMap<String, String> seen = new TreeMap<>();
    for (CatalogLocation location : locations) {
      location
          .directory()
          .ifPresent(root -> addBelow(root, path -> seen.putIfAbsent(path, location.name())));
    }
    return seen;
  }

  private static void addBelow(Path root, Consumer<String> paths) {
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Visitor(root, paths));
    } catch (IOException | RuntimeException e) {
      // What could not be listed is not suggested.
    }
  }

  /** Passes over what cannot be looked into. */
  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Consumer<String> paths;
    private int seen;

    Visitor(Path root, Consumer<String> paths) {
      this.root = root;
      this.paths = paths;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = root.relativize(file).toString().replace(File.separatorChar, '/');
      if (attributes.isRegularFile() && (path.endsWith(".yaml") || path.endsWith(".yml"))) {
        paths.accept(path);
      }
      return ++seen < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException why) {
      return FileVisitResult.CONTINUE;
    }
  }
}
