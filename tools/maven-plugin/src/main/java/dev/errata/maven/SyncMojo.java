package dev.errata.maven;

import dev.errata.documents.files.SyncJob;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.sync.Policy;
import dev.errata.documents.sync.SyncResult;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Takes what has changed in the documents of catalogs. */
@Mojo(name = "sync", threadSafe = true)
public final class SyncMojo extends CatalogsInStep {

  /**
   * Who is right where both a catalog and its documents have changed: {@code open} for nobody yet,
   * {@code ours} for the catalog, {@code theirs} for the documents.
   */
  @Parameter(property = "errata.conflicts", defaultValue = "open")
  private String conflicts;

  @Override
  Policy policy() throws MojoExecutionException {
    return switch (conflicts) {
      case "open" -> Policy.OPEN;
      case "ours" -> Policy.OURS;
      case "theirs" -> Policy.THEIRS;
      default ->
        throw new MojoExecutionException(
            "'" + conflicts + "' in <conflicts> is none of open, ours, theirs");
    };
  }

  @Override
  Optional<String> failure(Path file, SyncJob job, SyncResult result) throws UnusableFile {
    job.write(result);
    return result.open().isEmpty()
        ? Optional.empty()
        : Optional.of(file + ": " + result.open().size()
            + " conflicts: change the catalog, or decide by -Derrata.conflicts=ours or theirs");
  }
}
