package dev.errata.cli.check;

import dev.errata.catalog.compare.CatalogComparer;
import dev.errata.catalog.compare.Change;
import dev.errata.catalog.compare.Level;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.cli.Output;
import dev.errata.documents.files.CatalogInput;
import dev.errata.documents.files.InputFiles;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.changes.AllowFile;
import dev.errata.documents.changes.AllowedChange;
import dev.errata.documents.changes.Baselines;
import dev.errata.documents.changes.ChangeVerdict;
import dev.errata.documents.changes.NoBaseline;
import dev.errata.documents.document.SourceDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
      CheckedCatalog now = CatalogInput.read(catalog);
      List<AllowedChange> allowed = allow == null ? List.of() : allowed();
      List<Change> changes = CatalogComparer.compare(Baselines.read(catalog, against), now);
      ChangeVerdict verdict = ChangeVerdict.of(
          changes,
          allowed,
          failOn == FailOn.RISKY ? Level.RISKY : Level.BREAKING,
          LocalDate.now(ZoneOffset.UTC));
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

  private List<AllowedChange> allowed() throws UnusableFile {
    SourceDocument file = InputFiles.read(allow);
    Result<List<AllowedChange>> read = AllowFile.read(file.name(), file.bytes());
    if (read.success().isEmpty()) {
      throw new UnusableFile(read.diagnostics().stream()
          .map(DiagnosticRenderer::render)
          .collect(Collectors.joining("\n\n")));
    }
    return read.success().get();
  }
}
