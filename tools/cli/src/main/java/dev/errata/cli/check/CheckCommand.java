package dev.errata.cli.check;

import dev.errata.catalog.compare.Level;
import dev.errata.cli.Output;
import dev.errata.documents.changes.Baselines;
import dev.errata.documents.changes.ChangeJob;
import dev.errata.documents.changes.ChangeVerdict;
import dev.errata.documents.changes.NoBaseline;
import dev.errata.documents.files.UnusableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code errata check}: what a catalog breaks that an older one promised. */
@Command(
    name = "check",
    description = {
      "Compares a catalog with that of the last release, and fails if somebody would be broken.",
      "",
      "Each change is told with what it does to clients built before, to code that is compiled again or only linked,"
          + " and to what such code does. Of a message that has parameters it is tried what an old client reads."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing is broken, or all that is has been allowed.",
      "1:Something is broken that is not allowed, the allow file is wrong, or the catalog has mistakes.",
      "2:The command line is wrong.",
      "3:There is no baseline to compare with."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata check src/main/resources/catalogs/users.yaml --against git:v1.4",
      "  errata check users.yaml --against jar:users-1.4.jar!/catalogs/users.yaml --allow allowed.yaml",
      "  errata check users.yaml --against users-1.4.yaml --format annotations --fail-on risky"
    })
public final class CheckCommand implements Callable<Integer> {

  private static final int FAILED = 1;
  private static final int NO_BASELINE = 3;

  /** What fails; picocli takes the names in any case. */
  private enum FailOn {
    BREAKING,
    RISKY
  }

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "CATALOG", arity = "1..*", description = "The files of one catalog.")
  private List<Path> catalog = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "BASELINE",
      required = true,
      description =
          "The older catalog: a file, git:REV for the same files in that revision, or jar:FILE!/PATH."
              + " Once for each of its files.")
  private List<String> against = new ArrayList<>();

  @Option(
      names = "--allow",
      paramLabel = "FILE",
      description = "The changes that are allowed: a list of {change, code, reason, until}.")
  private Path allow;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to report: ${COMPLETION-CANDIDATES}. Annotations are those of GitHub, lines"
              + " are 'file:line:column: level: text'.")
  private ReportFormat format;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "breaking",
      description = "The least level that fails: ${COMPLETION-CANDIDATES}.")
  private FailOn failOn;

  @Override
  public Integer call() {
    Output out = new Output(spec.commandLine(), false);
    try {
      ChangeVerdict verdict = new ChangeJob(
              catalog,
              Optional.ofNullable(allow),
              failOn == FailOn.RISKY ? Level.RISKY : Level.BREAKING)
          .run(() -> Baselines.read(catalog, against));
      spec.commandLine().getOut().print(format.render(verdict, catalog.get(0).toString()));
      spec.commandLine().getOut().flush();
      return verdict.fails() ? FAILED : 0;
    } catch (UnusableFile e) {
      out.problem(e.getMessage());
      return FAILED;
    } catch (NoBaseline e) {
      out.problem(e.getMessage());
      return NO_BASELINE;
    }
  }
}
