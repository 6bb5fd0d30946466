package dev.errata.cli.imports;

import dev.errata.cli.Output;
import dev.errata.cli.Progress;
import dev.errata.documents.ImportResult;
import dev.errata.documents.ImportResult.ImportedCatalog;
import dev.errata.documents.files.ImportJob;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.report.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code errata import}: documents in, a catalog out. */
@Command(
    name = "import",
    description = {
      "Writes a catalog of the errors that documents list.",
      "",
      "Reads HTML, Markdown, plain text with tables or 'label: value' blocks, CSV, JSON, YAML, TOML, .properties, Java"
          + " and protobuf enums, Conjure and OpenAPI. It says what it took, what it left out and why, and what it guessed."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:A catalog was written.",
      "1:Nothing was written: there are no errors in the documents, they cannot be read, or --strict found something.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata import error-codes.html -o src/main/resources/catalogs/users.yaml",
      "  errata import api.md --section 'Error codes' --column code=Id --status 400 -o users.yaml",
      "  errata import errors.csv --names ErrorCode.java --dry-run"
    })
public final class ImportCommand implements Callable<Integer> {

  private static final int NOTHING_WRITTEN = 1;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The documents; '-' is the standard input.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "CATALOG",
      description = "The catalog to write; '-' is the standard output.")
  private Path output;

  @Mixin
  private DocumentOptions options;

  @Option(
      names = "--schema",
      paramLabel = "ADDRESS",
      description =
          "Where editors find the schema: an address, or a path from the catalog. See 'errata schema'.")
  private String schema;

  @Option(
      names = "--lock",
      paramLabel = "FILE",
      description =
          "Where to write what the documents said, which 'errata sync' needs; else CATALOG.lock.")
  private Path lock;

  @Option(names = "--dry-run", description = "Write nothing; say what would be taken.")
  private boolean isDryRun;

  @Option(
      names = "--strict",
      description =
          "Write nothing if a row of a table is not taken, or anything had to be guessed.")
  private boolean isStrict;

  @Option(names = "--force", description = "Write over a catalog that was changed by hand.")
  private boolean isForced;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print what went wrong alone.")
  private boolean isQuiet;

  @Override
  public Integer call() {
    Output out = new Output(spec.commandLine(), isQuiet);
    if (output == null && !isDryRun) {
      out.problem(
          "where to write the catalog is missing\n  help: add -o catalog.yaml, or --dry-run");
      return spec.exitCodeOnInvalidInput();
    }
    try {
      return run(out);
    } catch (UnusableFile e) {
      out.problem(e.getMessage());
      return NOTHING_WRITTEN;
    }
  }

  private int run(Output out) throws UnusableFile {
    ImportJob job = new ImportJob(
        List.copyOf(files),
        options.format(),
        options.extractOptions(),
        options.names(),
        Optional.ofNullable(schema));
    ImportResult result = Progress.during(
        "reading " + files.stream().map(Path::toString).collect(Collectors.joining(", ")),
        spec.commandLine(),
        isQuiet,
        job::run);
    out.report(ImportReport.lines(result), isToStandardOutput());
    if (result.catalog().isEmpty()) {
      return NOTHING_WRITTEN;
    }
    if (isStrict && !ImportReport.isCertain(result)) {
      out.problem("--strict: rows were not taken, or something was guessed; nothing is written");
      return NOTHING_WRITTEN;
    }
    if (!isDryRun) {
      write(job, result.catalog().get(), out);
    }
    return 0;
  }

  private void write(ImportJob job, ImportedCatalog catalog, Output out) throws UnusableFile {
    if (isToStandardOutput()) {
      spec.commandLine().getOut().print(catalog.text());
      spec.commandLine().getOut().flush();
      return;
    }
    job.write(catalog, output, Optional.ofNullable(lock), isForced);
    out.done(output + " written", false);
  }

  private boolean isToStandardOutput() {
    return output != null && output.toString().equals("-");
  }
}
