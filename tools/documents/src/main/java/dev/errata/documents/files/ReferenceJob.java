package dev.errata.documents.files;

import dev.errata.catalog.naming.InterfaceName;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.changes.Baselines;
import dev.errata.documents.changes.NoBaseline;
import dev.errata.documents.reference.Reference;
import dev.errata.documents.reference.ReferenceFolder;
import dev.errata.documents.reference.ReferenceRequest;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Writes the reference of a catalog that lies in files.
 *
 * @param catalogs the files of the catalog, in their order
 * @param baseline where it is as it was before, as {@link Baselines} reads it; none if changes are
 *     not to be told
 * @param title what the reference is called, if not as the catalog
 * @param interfaceName the annotated interface; else guessed from the name of the last file
 * @param isMarkdown whether Markdown is written and not HTML
 * @param folder where to write
 */
public record ReferenceJob(
    List<Path> catalogs,
    List<String> baseline,
    Optional<String> title,
    Optional<String> interfaceName,
    boolean isMarkdown,
    Path folder) {

  /**
   * Writes it.
   *
   * @return what was written, in a sentence
   * @throws UnusableFile if a file cannot be read or written, or a catalog has mistakes
   * @throws NoBaseline if what it was before is not there, or is no catalog
   */
  public String run() throws UnusableFile, NoBaseline {
    CheckedCatalog catalog = CatalogInput.read(catalogs);
    Optional<CheckedCatalog> before =
        baseline.isEmpty() ? Optional.empty() : Optional.of(Baselines.read(catalogs, baseline));
    ReferenceRequest request = new ReferenceRequest(catalog, before, title, simpleName());
    SortedMap<String, String> files =
        isMarkdown ? Reference.markdown(request) : Reference.html(request);
    write(files);
    return "%s written: %d errors, %d files"
        .formatted(
            folder.resolve(isMarkdown ? "README.md" : "index.html"),
            catalog.catalog().errors().size(),
            files.size());
  }

  private void write(SortedMap<String, String> files) throws UnusableFile {
    try {
      new ReferenceFolder(folder).write(files);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "" : ": " + e.getReason();
      throw new UnusableFile(e.getFile() + ": it cannot be written" + reason);
    } catch (IOException e) {
      throw new UnusableFile(folder + ": it cannot be written: " + e.getMessage());
    }
  }

  private String simpleName() {
    return interfaceName
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .orElseGet(() -> InterfaceName.of(catalogs.get(catalogs.size() - 1).toString()));
  }
}
