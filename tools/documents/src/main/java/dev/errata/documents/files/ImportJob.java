package dev.errata.documents.files;

import dev.errata.documents.ImportRequest;
import dev.errata.documents.ImportResult;
import dev.errata.documents.ImportResult.ImportedCatalog;
import dev.errata.documents.Importer;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.read.Format;
import dev.errata.documents.sync.Lock;
import dev.errata.documents.sync.LockedImport;
import dev.errata.documents.write.CatalogText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Documents of which a catalog is to be made.
 *
 * @param documents the documents
 * @param format the format of all of them; empty to tell it of each
 * @param options what is said of what the documents list
 * @param names a file that has names of the codes
 * @param schema where editors find the schema of catalogs; empty for the usual place
 */
public record ImportJob(
    List<Path> documents,
    Optional<Format> format,
    ExtractOptions options,
    Optional<Path> names,
    Optional<String> schema) {

  /** The import that a lock file tells of. */
  static ImportJob of(LockedImport origin, Path lock) {
    return new ImportJob(
        origin.documents().stream().map(path -> LockFiles.resolve(lock, path)).toList(),
        origin.format(),
        origin.options(),
        origin.names().map(path -> LockFiles.resolve(lock, path)),
        origin.schema());
  }

  /** The same of other documents. */
  ImportJob of(List<Path> others) {
    return new ImportJob(others, format, options, names, schema);
  }

  /**
   * Makes the catalog and writes nothing.
   *
   * @throws UnusableFile if a document cannot be read
   */
  public ImportResult run() throws UnusableFile {
    Optional<SourceDocument> namesFile =
        names.isPresent() ? Optional.of(InputFiles.read(names.get())) : Optional.empty();
    return Importer.run(new ImportRequest(
        InputFiles.read(documents), format, options, namesFile, schema.orElse(CatalogText.SCHEMA)));
  }

  /**
   * Writes a catalog that was made, and what the documents said, for the next time.
   *
   * @param lock where the latter goes; empty for the usual place beside the catalog
   * @param isForced whether a catalog is written over that has changed since it was made
   * @throws UnusableFile if that cannot be done, or must not
   */
  public void write(ImportedCatalog made, Path catalog, Optional<Path> lock, boolean isForced)
      throws UnusableFile {
    Path lockFile = lock.orElse(LockFiles.beside(catalog));
    if (!isForced && Files.exists(catalog) && !isAsMade(catalog, lockFile, made)) {
      throw new UnusableFile(catalog + ": there is a catalog already\n  help: 'errata sync "
          + catalog + "' brings it in step with its documents; --force writes it anew");
    }
    WrittenFile.write(catalog, made.text());
    WrittenFile.write(lockFile, Lock.of(made.draft(), origin(lockFile)).text());
  }

  /** Whether nobody has changed a catalog since an import wrote it: then nothing is lost. */
  private static boolean isAsMade(Path catalog, Path lock, ImportedCatalog made)
      throws UnusableFile {
    String text = new String(InputFiles.read(catalog).bytes(), StandardCharsets.UTF_8);
    return text.equals(made.text())
        || Files.exists(lock)
            && of(LockFiles.read(lock).origin(), lock)
                .run()
                .catalog()
                .filter(before -> before.text().equals(text))
                .isPresent();
  }

  /** How the catalog was made, as a lock file has it. */
  LockedImport origin(Path lock) {
    return new LockedImport(
        documents.stream().map(file -> LockFiles.relative(lock, file)).toList(),
        format,
        options,
        names.map(file -> LockFiles.relative(lock, file)),
        schema);
  }
}
