package dev.errata.cli;

import dev.errata.catalog.ShippedCatalogs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code errata schema}: the JSON Schema of catalogs. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of catalogs, for editors that complete and check them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  errata schema > catalog-1.schema.json")
final class SchemaCommand implements Callable<Integer> {

  private static final String SCHEMA = "/dev/errata/catalog-1.schema.json";

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (InputStream in = ShippedCatalogs.class.getResourceAsStream(SCHEMA)) {
      spec.commandLine().getOut().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    spec.commandLine().getOut().flush();
    return 0;
  }
}
