package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  @TempDir
  private Path directory;

  @Test
  void printsTheSchemaOfEveryCatalog() {
    Run run = Run.errata("schema");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{").contains("\"urn:dev.errata:catalog-1\"");
  }

  @Test
  void printsTheSchemaOfOne() throws IOException {
    Path catalog = Files.writeString(
        directory.resolve("users.yaml"),
        "errata: 1\nerrors: {user.missing: {status: 404, message: There is none.}}\n");
    Run run = Run.errata("schema", catalog);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\"user.missing\"").endsWith("}\n");
    assertThat(Run.errata("schema", directory.resolve("none.yaml")).exitCode()).isEqualTo(1);
  }
}
