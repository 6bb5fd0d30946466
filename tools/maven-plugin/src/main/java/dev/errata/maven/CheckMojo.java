package dev.errata.maven;

import dev.errata.catalog.compare.Level;
import dev.errata.documents.changes.ChangeJob;
import dev.errata.documents.changes.ChangeText;
import dev.errata.documents.changes.ChangeVerdict;
import dev.errata.documents.changes.NoBaseline;
import dev.errata.documents.files.UnusableFile;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Fails where catalogs break what those of the last release promised. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The files of one catalog, by their paths below the resources; else each that lies there. */
  @Parameter(property = "errata.catalogs")
  private List<String> catalogs = List.of();

  /**
   * The catalogs of the last release: {@code maven:last} for those in the newest release of this
   * artifact, {@code git:REV}, {@code jar:FILE}, {@code jar:FILE!/PATH}, a file, or a directory.
   */
  @Parameter(property = "errata.against", required = true)
  private String against;

  /** The file of the changes that are allowed. */
  @Parameter(property = "errata.allow")
  private File allow;

  /** The least level that fails: {@code breaking} or {@code risky}. */
  @Parameter(property = "errata.failOn", defaultValue = "breaking")
  private String failOn;

  /** Whether a catalog passes that has no baseline, as one does that was never released. */
  @Parameter(property = "errata.allowMissing", defaultValue = "false")
  private boolean allowMissing;

  /** Whether to do nothing. */
  @Parameter(property = "errata.skip", defaultValue = "false")
  private boolean skip;

  /** For Maven. */
  @Inject
  public CheckMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || "pom".equals(project.getPackaging())) {
      return;
    }
    Level level = level();
    List<String> failures = new ArrayList<>();
    CatalogBaselines baselines =
        new CatalogBaselines(against, project, new LastRelease(repositories, session, project));
    for (List<ResourceCatalogs.Found> catalog : ResourceCatalogs.of(project, catalogs)) {
      List<Path> files = catalog.stream().map(ResourceCatalogs.Found::file).toList();
      try {
        ChangeVerdict verdict = new ChangeJob(
                files, Optional.ofNullable(allow).map(File::toPath), level)
            .run(() -> baselines.read(catalog));
        print(ChangeText.of(verdict), verdict.fails());
        if (verdict.fails()) {
          failures.add(files.get(0) + " breaks what was released, as told above");
        }
      } catch (UnusableFile e) {
        failures.add(e.getMessage());
      } catch (NoBaseline e) {
        if (allowMissing) {
          getLog().warn(e.getMessage());
        } else {
          failures.add(e.getMessage()
              + "\n  help: if it was never released, say <allowMissing>true</allowMissing>");
        }
      }
    }
    if (!failures.isEmpty()) {
      throw new MojoFailureException(String.join("\n", failures));
    }
  }

  private Level level() throws MojoExecutionException {
    return switch (failOn) {
      case "breaking" -> Level.BREAKING;
      case "risky" -> Level.RISKY;
      default ->
        throw new MojoExecutionException("failOn is '" + failOn + "'; write breaking or risky");
    };
  }

  private void print(String report, boolean fails) {
    for (String line : report.split("\n")) {
      if (fails) {
        getLog().error(line);
      } else {
        getLog().info(line);
      }
    }
  }
}
