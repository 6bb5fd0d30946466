package dev.errata.cli.openapi;

import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.cli.Output;
import dev.errata.documents.files.CatalogInput;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.files.WrittenFile;
import dev.errata.documents.openapi.OpenApiDocument;
import dev.errata.documents.openapi.OpenApiRequest;
import dev.errata.documents.openapi.OpenApiRequest.ErrorSet;
import dev.errata.documents.openapi.OpenApiVersion;
import dev.errata.documents.openapi.UnknownErrors;
import dev.errata.documents.write.TreeFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code errata openapi}: a catalog in, components of OpenAPI out. */
@Command(
    name = "openapi",
    description = {
      "Writes the errors of a catalog as components of OpenAPI.",
      "",
      "There is a response for all errors, for those of each status, and for those of each family, each status by"
          + " itself: Error, Status404, EntityNotExist404. Bodies look as the catalog's 'wire' draws them."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The document was written.",
      "1:Nothing was written: the catalog cannot be read or has mistakes.",
      "2:The command line is wrong, or a set has no errors."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata openapi catalogs/users.yaml -o errors.openapi.yaml",
      "  errata openapi catalogs/users.yaml --set CreateUser='User.*' --version 3.0 --format json -o errors.json"
    })
public final class OpenApiCommand implements Callable<Integer> {

  private static final int NOTHING_WRITTEN = 1;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "CATALOG",
      arity = "1..*",
      description = "The catalog, of one file or more.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The document to write; '-' is the standard output.")
  private Path output;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      converter = VersionConverter.class,
      description = "The version of OpenAPI, 3.1 (the default) or 3.0.")
  private OpenApiVersion version = OpenApiVersion.V3_1;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TreeFormatConverter.class,
      description = "yaml (the default) or json.")
  private TreeFormat format = TreeFormat.YAML;

  @Option(
      names = "--set",
      paramLabel = "NAME=GLOB",
      converter = SetConverter.class,
      description =
          "Make responses of the errors whose codes match, such as those of an operation: NAME404. May be"
              + " repeated, also with the same name.")
  private List<ErrorSet> sets = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print what went wrong alone.")
  private boolean isQuiet;

  /** Of its own, since the usual options have another meaning of {@code --version}. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean isHelp;

  @Override
  public Integer call() {
    Output out = new Output(spec.commandLine(), isQuiet);
    try {
      CheckedCatalog catalog = CatalogInput.read(files);
      write(OpenApiDocument.text(catalog, new OpenApiRequest(version, joined()), format), out);
      return 0;
    } catch (UnknownErrors e) {
      out.problem(e.getMessage());
      return spec.exitCodeOnInvalidInput();
    } catch (UnusableFile e) {
      out.problem(e.getMessage());
      return NOTHING_WRITTEN;
    }
  }

  private void write(String text, Output out) throws UnusableFile {
    if (output.toString().equals("-")) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return;
    }
    WrittenFile.write(output, text);
    out.done(output + " written", false);
  }

  /** A name that is given twice is one set. */
  private List<ErrorSet> joined() {
    Map<String, List<String>> globs = new LinkedHashMap<>();
    for (ErrorSet set : sets) {
      globs.computeIfAbsent(set.name(), name -> new ArrayList<>()).addAll(set.globs());
    }
    return globs.entrySet().stream()
        .map(entry -> new ErrorSet(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }
}
