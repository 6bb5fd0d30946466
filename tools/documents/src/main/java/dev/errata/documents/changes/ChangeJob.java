package dev.errata.documents.changes;

import dev.errata.catalog.compare.CatalogComparer;
import dev.errata.catalog.compare.Level;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.files.CatalogInput;
import dev.errata.documents.files.InputFiles;
import dev.errata.documents.files.UnusableFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A catalog that is to be compared with a baseline.
 *
 * @param catalog the files of the catalog
 * @param allow the file of the changes that are allowed
 * @param failsOn the least level that fails if it is not allowed
 */
public record ChangeJob(List<Path> catalog, Optional<Path> allow, Level failsOn) {

  /**
   * Compares.
   *
   * @param baseline finds the older catalog
   * @throws UnusableFile if the catalog or the allow file cannot be read, or has mistakes
   * @throws NoBaseline if there is none
   */
  public ChangeVerdict run(Baseline baseline) throws UnusableFile, NoBaseline {
    CheckedCatalog now = CatalogInput.read(catalog);
    List<AllowedChange> allowed = allow.isEmpty() ? List.of() : allowed(allow.get());
    return ChangeVerdict.of(
        CatalogComparer.compare(baseline.read(), now),
        allowed,
        failsOn,
        LocalDate.now(ZoneOffset.UTC));
  }

  /** Finds the older catalog. */
  @FunctionalInterface
  public interface Baseline {

    /**
     * Reads it.
     *
     * @throws NoBaseline if there is none
     */
    CheckedCatalog read() throws NoBaseline;
  }

  private static List<AllowedChange> allowed(Path allow) throws UnusableFile {
    SourceDocument file = InputFiles.read(allow);
    return UnusableFile.valueOf(AllowFile.read(file.name(), file.bytes()));
  }
}
