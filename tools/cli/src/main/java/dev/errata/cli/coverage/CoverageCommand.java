package dev.errata.cli.coverage;

import dev.errata.cli.Output;
import dev.errata.documents.coverage.Coverage;
import dev.errata.documents.coverage.CoverageJson;
import dev.errata.documents.coverage.CoverageReport;
import dev.errata.documents.coverage.CoverageText;
import dev.errata.documents.coverage.CoverageThresholds;
import dev.errata.documents.files.CatalogInput;
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

/** {@code errata coverage}: which errors no code raises and no test meets. */
@Command(
    name = "coverage",
    description = {
      "Tells which errors of a catalog no code raises and no test meets.",
      "",
      "Looks into class files for what is generated: factories, validators, exceptions, constants, and texts that are"
          + " a code. It does not see what is made by reflection, by decode, or in another program."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The report was made, and no threshold is missed.",
      "1:A threshold is missed, a file cannot be used, or there is no annotated interface in the classes.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata coverage catalogs/users.yaml --classes target/classes --tests target/test-classes",
      "  errata coverage users.yaml --classes app.jar --tests target/test-classes --fail-under-met 80 --json"
    })
public final class CoverageCommand implements Callable<Integer> {

  private static final int MISSED = 1;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "CATALOG",
      arity = "1..*",
      description = "The catalog, of one file or more.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--classes",
      required = true,
      arity = "1",
      paramLabel = "DIR|JAR",
      description = "Where the program's classes lie. May be repeated.")
  private List<Path> classes = new ArrayList<>();

  @Option(
      names = "--tests",
      arity = "1",
      paramLabel = "DIR|JAR",
      description = "Where its tests' classes lie. May be repeated.")
  private List<Path> tests = new ArrayList<>();

  @Option(
      names = "--interface",
      paramLabel = "NAME",
      description =
          "The annotated interface, such as com.acme.Users; else all that are in the classes. May be repeated.")
  private List<String> interfaces = new ArrayList<>();

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      description = "End with 1 if fewer errors are raised, or fewer are met.")
  private int least;

  @Option(
      names = "--fail-under-raised",
      paramLabel = "PERCENT",
      description = "End with 1 if fewer errors are raised.")
  private Integer leastRaised;

  @Option(
      names = "--fail-under-met",
      paramLabel = "PERCENT",
      description = "End with 1 if fewer errors are met by a test.")
  private Integer leastMet;

  @Option(names = "--json", description = "Print JSON.")
  private boolean isJson;

  @Override
  public Integer call() {
    Output out = new Output(spec.commandLine(), false);
    try {
      Optional<CoverageReport> report =
          Coverage.of(CatalogInput.read(files).catalog(), interfaces, classes, tests);
      if (report.isEmpty()) {
        out.problem(
            "no class is annotated with @ErrorCatalog\n  help: name the directory that has it by --classes,"
                + " or the interface by --interface");
        return MISSED;
      }
      print(report.get(), out);
      List<String> shortfalls = thresholds().shortfalls(report.get());
      shortfalls.forEach(out::problem);
      return shortfalls.isEmpty() ? 0 : MISSED;
    } catch (UnusableFile e) {
      out.problem(e.getMessage());
      return MISSED;
    }
  }

  private void print(CoverageReport report, Output out) {
    if (isJson) {
      spec.commandLine().getOut().print(CoverageJson.of(report));
      spec.commandLine().getOut().flush();
    } else {
      out.report(CoverageText.lines(report), false);
    }
  }

  private CoverageThresholds thresholds() {
    return new CoverageThresholds(
        leastRaised == null ? least : leastRaised, leastMet == null ? least : leastMet);
  }
}
