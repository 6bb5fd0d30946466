package dev.errata.documents.files;

import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import dev.errata.documents.document.SourceDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

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
    List<CatalogFile> contents =
        InputFiles.read(files).stream().map(CatalogInput::file).toList();
    Result<CheckedCatalog> catalog = CatalogFiles.read(contents);
    if (catalog.success().isEmpty()) {
      throw new UnusableFile(catalog.diagnostics().stream()
          .map(DiagnosticRenderer::render)
          .collect(Collectors.joining("\n\n")));
    }
    return catalog.success().get();
  }

  private static CatalogFile file(SourceDocument document) {
    return new CatalogFile(document.name(), document.bytes());
  }
}
