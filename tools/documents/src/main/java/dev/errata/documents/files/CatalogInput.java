package dev.errata.documents.files;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import dev.errata.documents.document.SourceDocument;
import java.nio.file.Path;
import java.util.List;

/** Reads the catalog that a command names. */
public final class CatalogInput {

  private CatalogInput() {}

  /**
   * Reads a catalog of one or several files.
   *
   * @throws UnusableFile if a file cannot be read, or the catalog has mistakes: its message has all
   *     of them
   */
  public static CheckedCatalog read(List<Path> files) throws UnusableFile {
    return UnusableFile.valueOf(CatalogFiles.read(contents(files)));
  }

  /**
   * Reads a catalog without holding it to the rules, to look something up.
   *
   * @throws UnusableFile if a file cannot be read or is no catalog
   */
  public static Catalog parse(List<Path> files) throws UnusableFile {
    return UnusableFile.valueOf(CatalogFiles.parse(contents(files)));
  }

  private static List<CatalogFile> contents(List<Path> files) throws UnusableFile {
    return InputFiles.read(files).stream().map(CatalogInput::file).toList();
  }

  private static CatalogFile file(SourceDocument document) {
    return new CatalogFile(document.name(), document.bytes());
  }
}
