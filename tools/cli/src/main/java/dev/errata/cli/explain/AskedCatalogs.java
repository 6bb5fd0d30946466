package dev.errata.cli.explain;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import dev.errata.documents.explain.NamedCatalog;
import dev.errata.documents.files.CatalogInput;
import dev.errata.documents.files.UnusableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the catalogs that are asked. */
final class AskedCatalogs {

  private static final Path USUAL = Path.of("src", "main", "resources", "catalogs");

  private AskedCatalogs() {}

  /**
   * Reads the catalogs that were named: files, or {@code iam} and {@code ram}. If none was, those
   * where a project has them, else the shipped ones.
   *
   * @param named each a catalog, the files of one parted by commas
   * @throws UnusableFile if one cannot be read
   */
  static List<NamedCatalog> read(List<String> named) throws UnusableFile {
    List<String> wanted = named.isEmpty() ? ofProject() : named;
    List<NamedCatalog> catalogs = new ArrayList<>();
    for (String name : wanted.isEmpty() ? ShippedCatalogs.paths() : wanted) {
      catalogs.add(read(name));
    }
    return catalogs;
  }

  private static NamedCatalog read(String name) throws UnusableFile {
    Optional<NamedCatalog> shipped = shipped(name);
    return shipped.isPresent()
        ? shipped.get()
        : new NamedCatalog(
            name,
            CatalogInput.parse(Arrays.stream(name.split(",")).map(Path::of).toList()));
  }

  private static Optional<NamedCatalog> shipped(String name) {
    String path = name.contains("/") ? name : "catalogs/" + name + ".yaml";
    if (Files.exists(Path.of(name)) || !ShippedCatalogs.paths().contains(path)) {
      return Optional.empty();
    }
    try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
      return CatalogFiles.parse(List.of(new CatalogFile(path, in.readAllBytes())))
          .success()
          .map(catalog -> new NamedCatalog(path, catalog));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ofProject() {
    if (!Files.isDirectory(USUAL)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(USUAL)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".yaml") && !isTranslation(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether the file has the texts of another in some language: {@code ram.de.yaml}. */
  private static boolean isTranslation(String file) {
    String[] parts = file.split("\\.");
    return parts.length > 2 && LanguageTag.of(parts[parts.length - 2]).isPresent();
  }
}
