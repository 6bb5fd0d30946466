package dev.errata.maven;

import dev.errata.documents.files.SyncJob;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.report.SyncReport;
import dev.errata.documents.sync.Policy;
import dev.errata.documents.sync.SyncResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common that hold catalogs to their documents. */
abstract class CatalogsInStep extends AbstractMojo {

  private static final String LOCK = ".lock";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The catalog; else all below the resources that were made by the goal {@code import}. */
  @Parameter(property = "errata.catalog")
  private File catalog;

  /** The file that knows what the documents said; else the one beside the catalog. */
  @Parameter(property = "errata.lock")
  private File lock;

  /** The documents, where they are not those of which the catalog was made. */
  @Parameter(property = "errata.documents")
  private List<File> documents = List.of();

  /** Whether to do nothing. */
  @Parameter(property = "errata.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      return;
    }
    List<String> failures = new ArrayList<>();
    for (Path file : catalogs()) {
      SyncJob job = new SyncJob(
          file,
          Optional.ofNullable(lock).map(File::toPath),
          documents.stream().map(File::toPath).toList(),
          policy());
      try {
        SyncResult result = job.run();
        ReportLog.print(SyncReport.lines(file.toString(), result), getLog());
        failure(file, job, result).ifPresent(failures::add);
      } catch (UnusableFile e) {
        failures.add(e.getMessage());
      }
    }
    if (!failures.isEmpty()) {
      throw new MojoFailureException(String.join("\n", failures));
    }
  }

  abstract Policy policy() throws MojoExecutionException;

  /** What speaks against what became of a catalog. */
  abstract Optional<String> failure(Path file, SyncJob job, SyncResult result) throws UnusableFile;

  private List<Path> catalogs() throws MojoExecutionException {
    if (catalog != null) {
      return List.of(catalog.toPath());
    }
    List<Path> found = new ArrayList<>();
    for (Resource resource : project.getResources()) {
      found.addAll(withLocks(Path.of(resource.getDirectory())));
    }
    return found;
  }

  private static List<Path> withLocks(Path directory) throws MojoExecutionException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(LOCK))
          .map(name -> Path.of(name.substring(0, name.length() - LOCK.length())))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new MojoExecutionException(directory + " cannot be read", e);
    }
  }
}
