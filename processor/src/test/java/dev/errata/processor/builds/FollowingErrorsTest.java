package dev.errata.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a broken catalog is the cause of does not bury what is said about it. */
class FollowingErrorsTest {

  private static final String CLOSING =
      "nothing is generated for 'Api': where ApiErrors and the like are not found, this is why";

  @TempDir
  private Path folder;

  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    project.api("src", "com.acme");
    // In the order of names and of arguments, this comes before the interface.
    for (int i = 0; i < 50; i++) {
      project.file("src/com/acme/Aaa" + i + ".java", """
          package com.acme;
          import com.acme.ApiException;
          class Aaa%d {
            ApiException field;
            ApiException method(ApiErrorCode code) throws ApiException { throw ApiErrors.one(); }
          }
          """.formatted(i));
    }
  }

  @Test
  void javacTellsOursFirst() throws IOException {
    brokenCatalog(3);

    List<String> errors = errors(javac());

    assertThat(errors).hasSizeGreaterThan(50);
    assertThat(errors.subList(0, 3))
        .allMatch(error -> error.contains("HTTP has no status 1 [ERRATA-0201]"));
    assertThat(errors.get(1)).doesNotContain(CLOSING);
    assertThat(errors.get(2)).contains(CLOSING);
    assertThat(errors.subList(3, errors.size())).noneMatch(error -> error.contains("ERRATA-"));
  }

  @Test
  void javacTellsAsManyOfOursAsItTellsErrorsAtAll() throws IOException {
    brokenCatalog(123);

    List<String> errors = errors(javac());

    assertThat(errors).hasSize(100).allMatch(error -> error.contains("[ERRATA-0201]"));
    assertThat(errors.get(99)).contains("and 23 more errors").contains(CLOSING);
  }

  @Test
  void whatDoesNotDependOnTheBrokenCatalogIsGenerated() throws IOException {
    brokenCatalog(1);
    project.file(
        "src/com/acme/Whole.java",
        "package com.acme;\n@dev.errata.ErrorCatalog(\"catalogs/ram.yaml\") interface Whole {}\n");
    project.file(
        "src/com/acme/User.java",
        "package com.acme;\nclass User { Object o = WholeErrors.entityNotExistUser(); }\n");

    String said = javac();

    assertThat(folder.resolve("classes/com/acme/WholeErrors.java")).exists();
    assertThat(said).contains(CLOSING).doesNotContain("Whole");
  }

  @Test
  void theEclipseCompilerTellsOurs() {
    brokenCatalog(3);

    String said = project.buildInEclipse(folder + "/src").said();

    assertThat(said).contains("HTTP has no status 1 [ERRATA-0201]").contains(CLOSING);
  }

  private void brokenCatalog(int mistakes) {
    String errors = IntStream.range(0, mistakes)
        .mapToObj(i -> "  Error" + i + ": {status: 1, message: m}\n")
        .collect(Collectors.joining());
    project.file("classes/catalogs/api.yaml", "errata: 1\nerrors:\n" + errors);
  }

  private String javac() throws IOException {
    try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
      Outcome outcome = project.build(
          sources.filter(Files::isRegularFile).map(Path::toString).sorted().toArray(String[]::new));
      assertThat(outcome.succeeded()).isFalse();
      return outcome.said();
    }
  }

  /** The errors in what javac printed, each from its first line to the next one's. */
  private static List<String> errors(String said) {
    return Stream.of(said.split("(?m)^(?=.*\\.java:\\d+: error: )"))
        .filter(error -> error.contains(": error: "))
        .toList();
  }
}
