package dev.errata.maven;

import dev.errata.documents.files.SyncJob;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.sync.Policy;
import dev.errata.documents.sync.SyncResult;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails where catalogs are not in step with their documents, and writes nothing. */
@Mojo(name = "sync-check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class SyncCheckMojo extends CatalogsInStep {

  @Override
  Policy policy() {
    return Policy.OPEN;
  }

  @Override
  Optional<String> failure(Path file, SyncJob job, SyncResult result) throws UnusableFile {
    return result.findings().isEmpty() && job.isLockUpToDate(result)
        ? Optional.empty()
        : Optional.of(file + " is not in step with its documents: run the goal errata:sync");
  }
}
