package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiCommandTest {

  @TempDir
  private Path directory;

  private String catalog;

  @BeforeEach
  void writeCatalog() throws IOException {
    catalog = Files.writeString(directory.resolve("users.yaml"), """
            errata: 1
            errors:
              User.Missing: {status: 404, message: "There is no user {name}."}
              User.Taken: {status: 409, message: "The name {name} is taken."}
              Internal: {status: 500, message: Something went wrong.}
            """).toString();
  }

  @Test
  void writesResponsesOfStatusesAndSets() throws IOException {
    Path file = directory.resolve("made/errors.yaml");
    Run run = Run.errata(
        "openapi",
        catalog,
        "-o",
        file.toString(),
        "--set",
        "Rename=User.*",
        "--set",
        "Rename=Int*");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(file))
        .startsWith("openapi: \"3.1.0\"\n")
        .contains("    Status404:\n      description: Not Found\n")
        .contains("    Rename404:\n")
        .contains("    Rename409:\n")
        .contains("    Rename500:\n")
        .contains("""
                  value:
                    title: Conflict
                    status: 409
                    detail: The name sample-name is taken.
                    instance: /path/of/the/request
                    code: User.Taken
                    params:
                      name: sample-name
            """.stripTrailing());
  }

  @Test
  void writesJsonOfTheOlderVersionToTheStandardOutput() {
    Run run = Run.errata("openapi", catalog, "-o", "-", "--version", "3.0", "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{\n  \"openapi\" : \"3.0.3\",\n").endsWith("}\n");
  }

  @Test
  void refusesASetWithoutErrors() {
    Run run = Run.errata("openapi", catalog, "-o", "-", "--set", "Orders=Order.*");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "errata: the set Orders is empty: 'Order.*' matches no code of the catalog\n  help: ");
  }

  @Test
  void refusesWordsThatItDoesNotKnow() {
    assertThat(Run.errata("openapi", catalog, "-o", "-", "--version", "2").err())
        .contains("'2' is none of 3.1, 3.0");
    assertThat(Run.errata("openapi", catalog, "-o", "-", "--set", "a b=c").exitCode())
        .isEqualTo(2);
    assertThat(Run.errata("openapi", catalog).exitCode()).isEqualTo(2);
  }

  @Test
  void tellsMistakesOfTheCatalog() throws IOException {
    Files.writeString(directory.resolve("users.yaml"), "errata: 1\nerrors: {A: {status: 4}}\n");
    Run run = Run.errata("openapi", catalog, "-o", "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("users.yaml:2:").contains("help:").doesNotContain("\tat ");
  }
}
