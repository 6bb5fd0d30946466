package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir
  private Path directory;

  private Path catalog;

  @BeforeEach
  void writeCatalog() throws IOException {
    catalog = Files.writeString(directory.resolve("users.yaml"), """
        errata: 1
        documentation: https://errors.example/{code}
        families: {user: Something is wrong with the user.}
        errors:
          user.missing:
            status: 404
            message: "There is no user {name}."
            solution: Look at the name.
            aliases: [no-user]
          user.throttled:
            status: 429
            message: "The key {key} may be used again in {seconds} seconds."
            params: {key: {type: string, sensitive: true}, seconds: {type: int, description: Whole ones.}}
            retry-after: seconds
            deprecated: It is not raised any more.
        validators:
          name:
            input: string
            checks: [{length: {max: 9}, error: user.missing, with: {name: value}}]
        """);
  }

  @Test
  void tellsAllOfACode() {
    Run run = Run.errata("explain", "user.missing", "--catalog", catalog);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(
            "user.missing  404  " + catalog + ":5",
            "  There is no user {name}.",
            "  what to do:  Look at the name.",
            "  try again:   no",
            "  parameter:   name (string)",
            "  family:      UsersException.User: Something is wrong with the user.",
            "  catch:       UsersException.UserMissing",
            "  throw:       UsersErrors.userMissing(name)",
            "  validator:   name",
            "  once called: no-user",
            "  more:        https://errors.example/user.missing");
  }

  @Test
  void readsTheValuesOfALineOfALog() {
    Run run = Run.errata(
        "explain",
        "2026-01-01 ERROR [main] c.a.App - The key k-17 may be used again in 30 seconds. (request 7)",
        "-c",
        catalog);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("user.throttled  429  ")
        .contains("  try again:   yes, when seconds says")
        .contains("  parameter:   key = *** (string, sensitive)")
        .contains("  parameter:   seconds = 30 (int): Whole ones.")
        .contains("  deprecated:  It is not raised any more.")
        .doesNotContain("k-17");
  }

  @Test
  void takesJavaNamesAliasesAndWordsWithoutQuotes() {
    for (String name : new String[] {
      "UsersException$UserMissing",
      "UsersErrorCode.USER_MISSING",
      "UsersErrors.userMissing",
      "no-user",
      "USER.MISSING",
      "[user.missing]:"
    }) {
      assertThat(Run.errata("explain", name, "-c", catalog).out())
          .as(name)
          .startsWith("user.missing  404");
    }
    assertThat(Run.errata("explain", "-c", catalog, "There", "is", "no", "user", "Ann")
            .out())
        .contains("name = Ann (string)");
  }

  @Test
  void printsJson() {
    Run run = Run.errata("explain", "user.throttled", "--json", "-c", catalog);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\"code\" : \"user.throttled\"")
        .contains("\"retryAfter\" : \"seconds\"")
        .contains("\"matched\" : \"code\"")
        .endsWith("}\n");
  }

  @Test
  void readsTheStandardInput() {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream("There is no user Ann.\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Run.errata("explain", "-", "-c", catalog).out()).contains("name = Ann");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void namesTheNearest() {
    Run run = Run.errata("explain", "user.mising", "-c", catalog);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("errata: no catalog has 'user.mising'")
        .contains("  help: nearest are user.missing");
    assertThat(Run.errata("explain", "Qwertz", "-c", catalog).err()).contains("--catalog FILE");
    assertThat(Run.errata("explain", "user.mising", "--json", "-c", catalog).out())
        .contains("\"errors\" : [ ]", "\"user.missing\"");
  }

  @Test
  void asksTheShippedCatalogs() {
    assertThat(Run.errata("explain", "EntityNotExist.User").out())
        .startsWith("EntityNotExist.User  404  catalogs/ram.yaml:");
    assertThat(Run.errata("explain", "EntityNotExist.User", "-c", "iam").exitCode())
        .isEqualTo(1);
    assertThat(Run.errata("explain", "x", "-c", "nowhere.yaml").err())
        .startsWith("errata: nowhere.yaml: there is no such file");
    assertThat(Run.errata("explain").exitCode()).isEqualTo(2);
  }
}
