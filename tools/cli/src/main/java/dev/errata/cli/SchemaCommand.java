package dev.errata.cli;

import dev.errata.documents.files.CatalogInput;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.schema.CatalogSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code errata schema}: the JSON Schema of catalogs. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema of catalogs, for editors that complete and check them.",
      "",
      "That of a catalog knows its codes, their parameters and its families, too."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The schema was printed.",
      "1:The catalog cannot be read.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata schema > catalog-1.schema.json",
      "  errata schema catalogs/users.yaml > users.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private static final int UNUSABLE = 1;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "CATALOG",
      arity = "0..*",
      description = "A catalog, of one file or more, whose own schema is printed.")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() {
    try {
      spec.commandLine()
          .getOut()
          .print(
              files.isEmpty()
                  ? CatalogSchema.text()
                  : CatalogSchema.text(CatalogInput.parse(files)));
      spec.commandLine().getOut().flush();
      return 0;
    } catch (UnusableFile e) {
      new Output(spec.commandLine(), false).problem(e.getMessage());
      return UNUSABLE;
    }
  }
}
