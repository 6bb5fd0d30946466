package dev.errata.maven;

import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.changes.Baselines;
import dev.errata.documents.changes.NoBaseline;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** Finds what catalogs were in the last release. */
final class CatalogBaselines {

  private static final String LAST = "maven:last";
  private static final String GIT = "git:";
  private static final String JAR = "jar:";

  private final String against;
  private final MavenProject project;
  private final LastRelease lastRelease;

  CatalogBaselines(String against, MavenProject project, LastRelease lastRelease) {
    this.against = against;
    this.project = project;
    this.lastRelease = lastRelease;
  }

  /**
   * The catalog as it was.
   *
   * @throws NoBaseline if it cannot be had
   */
  CheckedCatalog read(List<ResourceCatalogs.Found> catalog) throws NoBaseline {
    List<Path> files = catalog.stream().map(ResourceCatalogs.Found::file).toList();
    if (against.equals(LAST)) {
      return fromJar(lastRelease.jar(), catalog);
    }
    if (against.startsWith(JAR) && !against.contains("!/")) {
      return fromJar(resolve(against.substring(JAR.length())), catalog);
    }
    if (against.startsWith(GIT)) {
      return Baselines.read(files, List.of(against));
    }
    if (against.startsWith(JAR)) {
      int end = against.indexOf("!/");
      Path jar = resolve(against.substring(JAR.length(), end));
      return Baselines.read(
          List.of(Baselines.fromJar(jar, against.substring(end + "!/".length()))));
    }
    Path where = resolve(against);
    List<String> all = Files.isDirectory(where)
        ? catalog.stream().map(found -> where.resolve(found.path()).toString()).toList()
        : List.of(where.toString());
    return Baselines.read(files, all);
  }

  private Path resolve(String path) {
    return project.getBasedir().toPath().resolve(path);
  }

  private static CheckedCatalog fromJar(Path jar, List<ResourceCatalogs.Found> catalog)
      throws NoBaseline {
    List<CatalogFile> files = new ArrayList<>();
    for (ResourceCatalogs.Found found : catalog) {
      files.add(Baselines.fromJar(jar, found.path()));
    }
    return Baselines.read(files);
  }
}
