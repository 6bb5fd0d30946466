package dev.errata.maven;

import dev.errata.documents.coverage.Coverage;
import dev.errata.documents.coverage.CoverageJson;
import dev.errata.documents.coverage.CoverageReport;
import dev.errata.documents.coverage.CoverageText;
import dev.errata.documents.coverage.CoverageThresholds;
import dev.errata.documents.files.CatalogInput;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.files.WrittenFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells which errors of a catalog no code raises and no test meets, and fails below a threshold.
 */
@Mojo(name = "coverage", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CoverageMojo extends AbstractMojo {

  /** The files of the catalog. */
  @Parameter(property = "errata.catalogs", required = true)
  private List<File> catalogs;

  /** The annotated interfaces, such as {@code com.acme.Users}; else all in the classes. */
  @Parameter(property = "errata.interfaces")
  private List<String> interfaces = List.of();

  /** The classes of the program. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", required = true)
  private File classes;

  /** More classes of the program: directories and jars. */
  @Parameter
  private List<File> moreClasses = List.of();

  /** The classes of its tests. */
  @Parameter(defaultValue = "${project.build.testOutputDirectory}", required = true)
  private File testClasses;

  /** How many of a hundred errors have to be raised. */
  @Parameter(property = "errata.failUnderRaised", defaultValue = "0")
  private int failUnderRaised;

  /** How many of a hundred errors have to be met by a test. */
  @Parameter(property = "errata.failUnderMet", defaultValue = "0")
  private int failUnderMet;

  /** Where the report is written as JSON. */
  @Parameter(defaultValue = "${project.build.directory}/errata-coverage.json", required = true)
  private File report;

  /** Whether to do nothing. */
  @Parameter(property = "errata.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      return;
    }
    try {
      CoverageReport made = coverage()
          .orElseThrow(() -> new MojoExecutionException("no class in " + classes
              + " is annotated with @ErrorCatalog: name the interface by <interfaces>"));
      ReportLog.print(CoverageText.lines(made), getLog());
      WrittenFile.write(report.toPath(), CoverageJson.of(made));
      List<String> shortfalls =
          new CoverageThresholds(failUnderRaised, failUnderMet).shortfalls(made);
      if (!shortfalls.isEmpty()) {
        throw new MojoFailureException(String.join("\n", shortfalls));
      }
    } catch (UnusableFile e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Optional<CoverageReport> coverage() throws UnusableFile {
    List<Path> code = Stream.concat(
            existing(classes).stream(), moreClasses.stream().map(File::toPath))
        .toList();
    return Coverage.of(
        CatalogInput.read(catalogs.stream().map(File::toPath).toList()).catalog(),
        interfaces,
        code,
        existing(testClasses));
  }

  /** A module without tests has no directory of them. */
  private static List<Path> existing(File directory) {
    return Files.isDirectory(directory.toPath()) ? List.of(directory.toPath()) : List.of();
  }
}
