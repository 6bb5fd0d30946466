package dev.errata.documents.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor proposes and finds fault with while a catalog is written. */
class EditorTest {

  private static final String CATALOG = """
      errata: 1
      families: {user: Something is wrong with the user.}
      errors:
        user.missing:
          status: 404
          message: "There is no user {name}, {times}."
          params: {times: int}
        "1100":
          status: 400
          message: Plain.
      """;

  private static final String CHECK = """
      validators:
        name:
          input: string
          checks:
            - length: {max: 64}
      """;

  @TempDir
  private static Path directory;

  private static LanguageServer server;
  private static int documents;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<String> command = LanguageServer.command();
    assumeTrue(
        command.isPresent(),
        "No yaml-language-server: npm install -g yaml-language-server, or say where it is by "
            + LanguageServer.COMMAND);
    Files.writeString(directory.resolve("any.json"), CatalogSchema.text());
    CatalogFile file = new CatalogFile("users.yaml", CATALOG.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        directory.resolve("own.json"),
        CatalogSchema.text(
            CatalogFiles.read(List.of(file)).success().orElseThrow().catalog()));
    server = LanguageServer.start(command.get());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "errata: 1\\n|; errors, families, validators, wire, http, documentation",
        "errata: 1\\nerrors:\\n  A:\\n    |; status, message, solution, params, retryable, aliases",
        "errata: 1\\nerrors:\\n  A:\\n    params:\\n      a: |; string, int, instant, uuid",
        "errata: 1\\nvalidators:\\n  v:\\n    input: |; string, list, object, any",
        "errata: 1\\nvalidators:\\n  v:\\n    input: string\\n    checks:\\n      - |; length, chars, one-of, error, with",
        "errata: 1\\nvalidators:\\n  v:\\n    checks:\\n      - format: |; uuid, date-time",
        "errata: 1\\nwire:\\n  - json:\\n      Code: |; code, message, request-id",
      })
  void proposesKeysAndWords(String text, String expected) throws Exception {
    assertThat(complete("any", text.replace("\\n", "\n"), "label"))
        .contains(expected.split(", "))
        .doesNotContain("true");
  }

  @Test
  void insertsKeysThatCanBeGoneOnWith() throws Exception {
    assertThat(complete("any", CATALOG + CHECK + "        |", "insertText"))
        .contains("error: ", "one-of:\n  - ");
  }

  @Test
  void proposesNoTrueWhereTextsStand() throws Exception {
    assertThat(complete("any", CATALOG + CHECK + "        error: |", "label")).isEmpty();
  }

  @Test
  void proposesTheCodesOfTheCatalog() throws Exception {
    assertThat(complete("own", CATALOG + CHECK + "        error: |", "label"))
        .contains("user.missing", "\"1100\"");
    assertThat(complete("own", CATALOG + "http:\n  404: |", "label")).contains("user.missing");
    assertThat(complete("own", CATALOG + "    family: |", "label")).contains("user");
  }

  @Test
  void proposesTheParametersOfTheErrorAndWhatFillsThem() throws Exception {
    String with = CATALOG + CHECK + "        error: user.missing\n        with:\n          ";
    assertThat(complete("own", with + "|", "label")).contains("name", "times");
    assertThat(complete("own", with + "times: |", "label")).contains("length", "value");
  }

  @Test
  void findsMistakes() throws Exception {
    String mistaken = CATALOG.replace("status: 404", "stats: 404")
        + CHECK.replace("string", "strin")
        + "        error: user.mising\n";
    assertThat(check("any", mistaken))
        .anyMatch(line -> line.startsWith("5: ") && line.contains("stats"))
        .anyMatch(line -> line.startsWith("13: ") && line.contains("\"string\""))
        .anyMatch(line -> line.startsWith("4: ") && line.contains("status"))
        .noneMatch(line -> line.contains("user.missing"));
    assertThat(check("own", mistaken))
        .anyMatch(line -> line.startsWith("16: ") && line.contains("user.missing"));
  }

  @Test
  void findsParametersThatAreNotBound() throws Exception {
    String with = CATALOG + CHECK + "        error: user.missing\n        with: ";
    assertThat(check("own", with + "{name: value, times: length}\n")).isEmpty();
    assertThat(check("own", with + "{name: value}\n")).anyMatch(line -> line.contains("times"));
    assertThat(check("own", with + "{name: value, times: length, other: value}\n"))
        .anyMatch(line -> line.contains("other"));
  }

  @Test
  void findsNoFaultWithCodesWithoutQuotes() throws Exception {
    assertThat(check("own", CATALOG + CHECK + "        error: 1100\n")).isEmpty();
    assertThat(check("own", CATALOG + CHECK + "        error: '1100'\n")).isEmpty();
  }

  private static List<String> complete(String schema, String text, String field)
      throws IOException, InterruptedException {
    return server.complete(document(), withSchema(schema, text), field);
  }

  private static List<String> check(String schema, String text)
      throws IOException, InterruptedException {
    return server.check(document(), withSchema(schema, text));
  }

  private static Path document() {
    return directory.resolve("document" + ++documents + ".yaml");
  }

  private static String withSchema(String schema, String text) {
    return "# yaml-language-server: $schema="
        + directory.resolve(schema + ".json").toUri() + "\n" + text;
  }
}
