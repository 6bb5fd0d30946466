package dev.errata.documents.changes;

import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Gets the older catalog that one is compared with: {@code FILE}, {@code git:REV} for the same file
 * in that revision, or {@code jar:FILE!/PATH}.
 */
public final class Baselines {

  private static final String GIT = "git:";
  private static final String JAR = "jar:";
  private static final String ENTRY = "!/";

  private Baselines() {}

  /**
   * Reads a baseline.
   *
   * @param catalog the files of the catalog as it is now, at least one
   * @param against where the baseline is; {@code git:REV} stands for all files, all else for one
   * @throws NoBaseline if it is not there, or is no catalog
   */
  public static CheckedCatalog read(List<Path> catalog, List<String> against) throws NoBaseline {
    List<CatalogFile> files = new ArrayList<>();
    for (String where : against) {
      if (where.startsWith(GIT)) {
        for (Path file : catalog) {
          files.add(GitRevision.read(where.substring(GIT.length()), file));
        }
      } else {
        files.add(where.startsWith(JAR) ? fromJar(where) : fromFile(where));
      }
    }
    return read(files);
  }

  /**
   * Reads a baseline whose files are here.
   *
   * @throws NoBaseline if it is no catalog
   */
  public static CheckedCatalog read(List<CatalogFile> files) throws NoBaseline {
    Result<CheckedCatalog> read = CatalogFiles.read(files);
    if (read.success().isEmpty()) {
      throw new NoBaseline("the baseline is no catalog that can be read:\n"
          + DiagnosticRenderer.renderAll(read.diagnostics()));
    }
    return read.success().get();
  }

  private static CatalogFile fromFile(String name) throws NoBaseline {
    try {
      return new CatalogFile(name, Files.readAllBytes(Path.of(name)));
    } catch (NoSuchFileException e) {
      throw new NoBaseline(
          "there is no baseline " + name
              + "\n  help: name a file, git:REV or jar:FILE!/PATH that has the catalog of the last release");
    } catch (IOException | IllegalArgumentException e) {
      throw new NoBaseline("the baseline " + name + " cannot be read: " + e.getMessage());
    }
  }

  private static CatalogFile fromJar(String where) throws NoBaseline {
    int end = where.indexOf(ENTRY);
    if (end < 0) {
      throw new NoBaseline("the baseline " + where + " names no file in the jar\n"
          + "  help: write jar:FILE!/PATH, such as jar:app-1.0.jar!/catalogs/app.yaml");
    }
    return fromJar(
        Path.of(where.substring(JAR.length(), end)), where.substring(end + ENTRY.length()));
  }

  /**
   * A file that a jar has.
   *
   * @throws NoBaseline if the jar cannot be read, or does not have it
   */
  public static CatalogFile fromJar(Path jar, String entry) throws NoBaseline {
    String name = jar + ENTRY + entry;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        throw new NoBaseline("there is no baseline " + name + ": the jar has no such file");
      }
      return new CatalogFile(name, zip.getInputStream(found).readAllBytes());
    } catch (NoSuchFileException e) {
      throw new NoBaseline("there is no baseline " + name + ": there is no such jar");
    } catch (IOException e) {
      throw new NoBaseline("the baseline " + name + " cannot be read: " + e.getMessage());
    }
  }
}
