package dev.errata.maven;

import dev.errata.documents.ImportResult;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.extract.Role;
import dev.errata.documents.files.ImportJob;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.read.Format;
import dev.errata.documents.report.ImportReport;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a catalog of the errors that documents list. */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends AbstractMojo {

  /** The documents. */
  @Parameter(property = "errata.documents", required = true)
  private List<File> documents;

  /** The catalog to write. */
  @Parameter(property = "errata.catalog", required = true)
  private File catalog;

  /** Where to write what the documents said; else beside the catalog. */
  @Parameter(property = "errata.lock")
  private File lock;

  /** The format of the documents, where it is not told right: {@code html}, {@code csv}. */
  @Parameter(property = "errata.from")
  private String from;

  /** The numbers of the tables to take; else those that look like errors. */
  @Parameter(property = "errata.tables")
  private Set<Integer> tables = Set.of();

  /** Texts of headings below which to take what stands there. */
  @Parameter(property = "errata.sections")
  private List<String> sections = List.of();

  /** The heads of columns by what they have: {@code code}, {@code message} and so on. */
  @Parameter
  private Map<String, String> columns = Map.of();

  /** The HTTP status of errors for which the documents have none. */
  @Parameter(property = "errata.status")
  private Integer status;

  /** A file that has names for the codes. */
  @Parameter(property = "errata.names")
  private File names;

  /** Whether to write nothing if a row is not taken, or anything had to be guessed. */
  @Parameter(property = "errata.strict", defaultValue = "false")
  private boolean strict;

  /** Whether to write over a catalog that was changed by hand. */
  @Parameter(property = "errata.force", defaultValue = "false")
  private boolean force;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    ImportJob job = new ImportJob(
        documents.stream().map(File::toPath).toList(),
        format(),
        new ExtractOptions(tables, sections, roles(), Optional.ofNullable(status)),
        Optional.ofNullable(names).map(File::toPath),
        Optional.empty());
    try {
      run(job);
    } catch (UnusableFile e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  private void run(ImportJob job) throws UnusableFile, MojoFailureException {
    ImportResult result = job.run();
    ReportLog.print(ImportReport.lines(result), getLog());
    if (result.catalog().isEmpty()) {
      throw new MojoFailureException("No errors were found in the documents.");
    }
    if (strict && !ImportReport.isCertain(result)) {
      throw new MojoFailureException("Rows were not taken, or something was guessed.");
    }
    Optional<Path> lockFile = Optional.ofNullable(lock).map(File::toPath);
    job.write(result.catalog().get(), catalog.toPath(), lockFile, force);
    getLog().info(catalog + " written");
  }

  private Optional<Format> format() throws MojoExecutionException {
    Optional<Format> format =
        Arrays.stream(Format.values()).filter(one -> one.keyword().equals(from)).findFirst();
    if (from != null && format.isEmpty()) {
      throw new MojoExecutionException("'" + from + "' in <from> is none of "
          + Arrays.stream(Format.values()).map(Format::keyword).toList());
    }
    return format;
  }

  private Map<Role, String> roles() throws MojoExecutionException {
    Map<Role, String> roles = new LinkedHashMap<>();
    for (Map.Entry<String, String> column : columns.entrySet()) {
      Role role = Role.of(column.getKey())
          .orElseThrow(() -> new MojoExecutionException("'" + column.getKey()
              + "' in <columns> is none of "
              + Arrays.stream(Role.values()).map(Role::keyword).toList()));
      roles.put(role, column.getValue());
    }
    return roles;
  }
}
