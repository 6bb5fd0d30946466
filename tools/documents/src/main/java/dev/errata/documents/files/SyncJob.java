package dev.errata.documents.files;

import dev.errata.documents.ImportResult;
import dev.errata.documents.document.Problem;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.sync.Lock;
import dev.errata.documents.sync.LockedError;
import dev.errata.documents.sync.Policy;
import dev.errata.documents.sync.SyncRequest;
import dev.errata.documents.sync.SyncResult;
import dev.errata.documents.sync.Synchronizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A catalog that is to be brought in step with its documents.
 *
 * @param catalog the catalog
 * @param lock the file that knows what the documents said; empty for the usual place beside the
 *     catalog
 * @param documents the documents, where they are not those of the lock file
 * @param policy who is right where both have changed
 */
public record SyncJob(Path catalog, Optional<Path> lock, List<Path> documents, Policy policy) {

  /**
   * What became of it; nothing is written.
   *
   * @throws UnusableFile if a file cannot be read, or the documents have no errors
   */
  public SyncResult run() throws UnusableFile {
    Lock known = known();
    ImportResult now = ImportJob.of(known.origin(), lockFile()).run();
    if (now.catalog().isEmpty()) {
      throw new UnusableFile(
          now.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    refuseLosses(known, now);
    return UnusableFile.valueOf(Synchronizer.run(new SyncRequest(
        InputFiles.read(catalog),
        InputFiles.read(LanguageFiles.of(catalog)),
        known,
        now.catalog().get().draft(),
        policy)));
  }

  /** What the document lists and no catalog can hold is not gone. */
  private static void refuseLosses(Lock known, ImportResult now) throws UnusableFile {
    Set<String> codes = known.errors().stream().map(LockedError::code).collect(Collectors.toSet());
    String losses = now.refused().stream()
        .filter(refusal -> codes.contains(refusal.code()))
        .map(refusal -> refusal.place() + ": " + refusal.code() + ": " + refusal.why())
        .collect(Collectors.joining("\n"));
    if (!losses.isEmpty()) {
      throw new UnusableFile(losses
          + "\n  help: the document now says of errors of the catalog what no catalog can say;"
          + " correct the document");
    }
  }

  /**
   * Writes what became of it.
   *
   * @throws UnusableFile if a file cannot be written
   */
  public void write(SyncResult result) throws UnusableFile {
    if (result.isChanged()) {
      WrittenFile.write(catalog, result.catalog());
    }
    WrittenFile.write(lockFile(), result.lock().text());
  }

  /** Whether the lock file says what it would say after it. */
  public boolean isLockUpToDate(SyncResult result) throws UnusableFile {
    return Files.exists(lockFile()) && LockFiles.read(lockFile()).equals(result.lock());
  }

  private Lock known() throws UnusableFile {
    if (Files.exists(lockFile())) {
      Lock lockOfBefore = LockFiles.read(lockFile());
      return documents.isEmpty()
          ? lockOfBefore
          : new Lock(
              ImportJob.of(lockOfBefore.origin(), lockFile()).of(documents).origin(lockFile()),
              lockOfBefore.errors(),
              lockOfBefore.gone());
    }
    if (documents.isEmpty()) {
      throw new UnusableFile(lockFile()
          + ": there is no such file, so nothing is known of the documents\n  help: name them"
          + " behind the catalog, or make the catalog by 'errata import'");
    }
    return Lock.empty(new ImportJob(
            documents, Optional.empty(), ExtractOptions.NONE, Optional.empty(), Optional.empty())
        .origin(lockFile()));
  }

  private Path lockFile() {
    return lock.orElse(LockFiles.beside(catalog));
  }
}
