package dev.errata.cli.sync;

import dev.errata.cli.Output;
import dev.errata.cli.Progress;
import dev.errata.documents.files.SyncJob;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.report.SyncReport;
import dev.errata.documents.sync.Policy;
import dev.errata.documents.sync.SyncResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code errata sync}: a catalog in step with its documents. */
@Command(
    name = "sync",
    description = {
      "Takes what has changed in the documents of a catalog, and leaves what people changed in it.",
      "",
      "TAKEN: the document changed, the catalog follows. NEW: an error is added. GONE: the document lists it no more,"
          + " so it becomes deprecated. BACK: it is listed again. CONFLICT: both have changed; the catalog stays, and each"
          + " run tells it again until --ours or --theirs decides."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The catalog is in step with its documents.",
      "1:There are conflicts, --check found something to take, or a file cannot be used.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata sync src/main/resources/catalogs/users.yaml",
      "  errata sync users.yaml --check",
      "  errata sync users.yaml error-codes-2.html --ours"
    })
public final class SyncCommand implements Callable<Integer> {

  private static final int OUT_OF_STEP = 1;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CATALOG", description = "The catalog.")
  private Path catalog;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "The documents, where they are not those that it was made of.")
  private List<Path> documents = new ArrayList<>();

  @Option(
      names = "--lock",
      paramLabel = "FILE",
      description = "The file that knows what the documents said; else CATALOG.lock.")
  private Path lock;

  @Option(names = "--check", description = "Write nothing; end with 1 if there is anything to do.")
  private boolean isCheck;

  @ArgGroup
  private Decision decision = new Decision();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print what went wrong alone.")
  private boolean isQuiet;

  /** Who is right where both have changed. */
  private static final class Decision {

    @Option(names = "--ours", description = "The catalog is right in all conflicts.")
    private boolean isOurs;

    @Option(names = "--theirs", description = "The document is right in all conflicts.")
    private boolean isTheirs;

    private Policy policy() {
      return isOurs ? Policy.OURS : isTheirs ? Policy.THEIRS : Policy.OPEN;
    }
  }

  @Override
  public Integer call() {
    Output out = new Output(spec.commandLine(), isQuiet);
    SyncJob job =
        new SyncJob(catalog, Optional.ofNullable(lock), List.copyOf(documents), decision.policy());
    try {
      SyncResult result = Progress.during(
          "comparing " + catalog + " with its documents", spec.commandLine(), isQuiet, job::run);
      out.report(SyncReport.lines(catalog.toString(), result), false);
      if (isCheck) {
        return isInStep(job, result, out) ? 0 : OUT_OF_STEP;
      }
      job.write(result);
      return result.open().isEmpty() ? 0 : OUT_OF_STEP;
    } catch (UnusableFile e) {
      out.problem(e.getMessage());
      return OUT_OF_STEP;
    }
  }

  private static boolean isInStep(SyncJob job, SyncResult result, Output out) throws UnusableFile {
    if (!result.findings().isEmpty()) {
      return false;
    }
    if (job.isLockUpToDate(result)) {
      return true;
    }
    out.problem("the lock file is behind the catalog\n  help: run 'errata sync' once");
    return false;
  }
}
