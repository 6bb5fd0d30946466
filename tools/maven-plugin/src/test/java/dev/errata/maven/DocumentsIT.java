package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog is made of a document, held to it, and brought in step when it changes. */
class DocumentsIT {

  private static final String PLUGIN =
      "dev.errata:errata-maven-plugin:" + LocalRepository.VERSION + ":";

  private static final String PAGE = """
      | Status | Error code | Message |
      |---|---|---|
      | 404 | UserNotFound | The user {user} does not exist. |
      """;

  @TempDir
  Path folder;

  @Test
  void aCatalogFollowsItsDocument() throws IOException {
    Project project = Project.copyOf("app", folder);
    project.write("docs/errors.md", PAGE);
    String catalog = "src/main/resources/catalogs/users.yaml";

    project.build(
        PLUGIN + "import", "-Derrata.documents=docs/errors.md", "-Derrata.catalog=" + catalog);
    assertThat(Files.readString(project.file(catalog))).contains("UserNotFound:");
    project.build(PLUGIN + "sync-check");

    project.edit("docs/errors.md", "does not exist", "is not there");
    assertThat(project.failToBuild(PLUGIN + "sync-check"))
        .contains("TAKEN UserNotFound message")
        .contains("is not in step with its documents: run the goal errata:sync");
    project.build(PLUGIN + "sync");
    assertThat(Files.readString(project.file(catalog))).contains("The user {user} is not there.");
    project.build(PLUGIN + "sync-check");
  }
}
