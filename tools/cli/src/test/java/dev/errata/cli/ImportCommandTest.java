package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String PAGE = """
      # Errors of the user API

      | HTTP status | Error code | Message | What to do |
      |---|---|---|---|
      | 404 | UserNotFound | The user {user} does not exist. | Check the name. |
      | 429 | 1007 | Wait for %d seconds. | Wait. |

      ## Colours

      | Name | Value |
      |---|---|
      | red | ff0000 |
      """;

  @TempDir
  Path directory;

  private Path page;
  private Path catalog;

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(directory.resolve("page.md"), PAGE);
    catalog = directory.resolve("catalogs").resolve("users.yaml");
  }

  @Test
  void writesACatalogAsAPersonWould() throws IOException {
    Run run = Run.errata("import", page, "-o", catalog);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(catalog)).isEqualTo("""
            # yaml-language-server: $schema=https://errata.invalid/catalog-1.schema.json
            #
            # Made of %s.

            errata: 1
            title: Errors of the user API

            errors:
              UserNotFound:
                status: 404
                message: The user {user} does not exist.
                params: {user: string}
                solution: Check the name.

              # Names made up of the text: seconds.
              "1007":
                name: WaitSeconds
                status: 429
                message: Wait for {seconds} seconds.
                documented: Wait for %%d seconds.
                params: {seconds: int}
                retry-after: seconds
                solution: Wait.
            """.formatted(page));
  }

  @Test
  void saysWhatBecameOfEverything() {
    Run run = Run.errata("import", page, "--dry-run");

    assertThat(run.out().replace(directory.toString(), "").lines())
        .containsExactly(
            "/page.md:3: table 1 'Errors of the user API': 2 of 2 rows taken; code = Error code,"
                + " status = HTTP status, message = Message, solution = What to do",
            "/page.md:10: table 2 'Colours' (1 row) left out: no column tells what an error means",
            "/page.md:6: 1007: Names made up of the text: seconds.",
            "2 rows: 2 taken, 0 reported; 2 errors, 1 guess to look at");
    assertThat(catalog).doesNotExist();
  }

  @Test
  void strictWritesNothingWhereItHadToGuess() {
    Run run = Run.errata("import", page, "-o", catalog, "--strict");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("errata: --strict: ");
    assertThat(catalog).doesNotExist();
  }

  @Test
  void aPageWithoutErrorsIsNoCatalog() throws IOException {
    Files.writeString(page, "# Units\n\n| Unit | Name |\n|---|---|\n| m | metre |\n");

    Run run = Run.errata("import", page, "-o", catalog);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no errors found").contains("help: ");
    assertThat(catalog).doesNotExist();
  }

  @Test
  void aChangedCatalogIsNotWrittenOver() throws IOException {
    Run.errata("import", page, "-o", catalog);
    assertThat(Run.errata("import", page, "-o", catalog, "--status", "400").exitCode())
        .isZero();
    String changed = Files.readString(catalog) + "# mine\n";
    Files.writeString(catalog, changed);

    Run run = Run.errata("import", page, "-o", catalog);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("there is a catalog already").contains("errata sync");
    assertThat(Files.readString(catalog)).isEqualTo(changed);
    assertThat(Run.errata("import", page, "-o", catalog, "--force").exitCode()).isZero();
    assertThat(Files.readString(catalog)).doesNotContain("# mine");
  }

  @Test
  void namesComeFromAnotherFile() throws IOException {
    Path names = Files.writeString(
        directory.resolve("Codes.java"), "enum Codes { SLOW_DOWN(1007); Codes(int code) {} }");

    Run.errata("import", page, "-o", catalog, "--names", names);

    assertThat(Files.readString(catalog)).contains("\"1007\":\n    name: SlowDown\n");
  }

  @Test
  void columnsAndTablesMayBeNamed() throws IOException {
    Run run = Run.errata(
        "import",
        page,
        "--table",
        2,
        "--column",
        "code=Name",
        "--column",
        "message=Value",
        "--status",
        400,
        "-o",
        catalog);

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(catalog))
        .contains("  red:\n    status: 400\n    message: ff0000\n");
  }

  @Test
  void tablesMayBeNamedByRanges() {
    Run run = Run.errata("import", page, "--dry-run", "--table", "1,2-2");
    assertThat(run.exitCode()).isZero();

    Run wrong = Run.errata("import", page, "--dry-run", "--table", "1-x");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("'1-x' is no number of a table, nor numbers such as 3,5-8");
  }

  @Test
  void aTableThatIsNotThereIsAnError() {
    Run run = Run.errata("import", page, "--dry-run", "--table", 99, "--column", "code=Nothing");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("there is no table 99", "no table has a column 'Nothing'", "help: ");
  }

  @Test
  void theCatalogMayGoToTheStandardOutput() {
    Run run = Run.errata("import", page, "-o", "-");

    assertThat(run.out()).startsWith("# yaml-language-server").endsWith("    solution: Wait.\n");
    assertThat(run.err()).contains("2 errors");
  }

  @Test
  void whatIsWrongIsOneLineWithTheFix() {
    assertThat(Run.errata("import", directory.resolve("none.md"), "-o", catalog).err())
        .isEqualTo("errata: " + directory.resolve("none.md") + ": there is no such file\n");
    assertThat(Run.errata("import", page).err()).contains("help: add -o catalog.yaml");
    assertThat(Run.errata("import", page, "--column", "colour=x").err())
        .contains("'colour' is none of code, status, message");
    assertThat(Run.errata("import", page, "--from", "word").exitCode()).isEqualTo(2);
  }
}
