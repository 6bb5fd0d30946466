package dev.errata.cli.docs;

import dev.errata.cli.Output;
import dev.errata.documents.changes.NoBaseline;
import dev.errata.documents.files.ReferenceJob;
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

/** {@code errata docs}: a catalog in, a reference out. */
@Command(
    name = "docs",
    description = {
      "Writes a reference of a catalog: pages to search and to link to.",
      "",
      "Each code has a page that says what it means, what to do, how it looks on the wire and how Java catches and raises"
          + " it. The pages need no server: open index.html."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The reference was written.",
      "1:It was not: a file cannot be read or written, or the catalog has mistakes.",
      "2:The command line is wrong.",
      "3:It was not: there is no such baseline, or it is no catalog."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata docs src/main/resources/catalogs/users.yaml -o target/reference",
      "  errata docs common.yaml orders.yaml --interface Orders --title 'Orders API' -o public",
      "  errata docs users.yaml --against git:v1.4 -o public",
      "  errata docs users.yaml --markdown -o docs/errors"
    })
public final class DocsCommand implements Callable<Integer> {

  private static final int NOT_WRITTEN = 1;
  private static final int NO_BASELINE = 3;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "CATALOG",
      arity = "1..*",
      description = "The catalog; several files are read as one, in their order.")
  private List<Path> catalogs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to. Pages of before that are no more are deleted; other"
          + " files stay.")
  private Path output;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What the reference is called; else the catalog's title.")
  private String title;

  @Option(
      names = "--interface",
      paramLabel = "NAME",
      description = "The annotated interface, which names the Java; else guessed from the name of"
          + " the last catalog.")
  private String interfaceName;

  @Option(
      names = "--against",
      paramLabel = "BASELINE",
      description = "What the catalog was before: a file, git:REV for the same files in that"
          + " revision, or jar:FILE!/PATH. Its changes get a page, and what was removed keeps one.")
  private List<String> baseline = new ArrayList<>();

  @Option(names = "--markdown", description = "Write Markdown in place of HTML.")
  private boolean isMarkdown;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print what went wrong alone.")
  private boolean isQuiet;

  @Override
  public Integer call() {
    Output out = new Output(spec.commandLine(), isQuiet);
    ReferenceJob job = new ReferenceJob(
        catalogs,
        baseline,
        Optional.ofNullable(title),
        Optional.ofNullable(interfaceName),
        isMarkdown,
        output);
    try {
      out.done(job.run(), false);
      return 0;
    } catch (UnusableFile e) {
      out.problem(e.getMessage());
      return NOT_WRITTEN;
    } catch (NoBaseline e) {
      out.problem(e.getMessage());
      return NO_BASELINE;
    }
  }
}
