package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of edits that are more than a new text. */
class EditedCatalogIT {

  private static final String CATALOG = "src/main/resources/catalogs/ram.yaml";
  private static final String CLASSES = "target/classes";
  private static final String AGAIN = "everything is compiled again";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void aMistakeIsToldUntilItIsFixed() throws IOException {
    Project app = Project.copyOf("app", folder);
    app.build("compile");

    app.edit(CATALOG, "status: 404", "status: 4004");
    assertThat(app.failToBuild("compile")).contains(AGAIN, "catalogs/ram.yaml:5:13", "ERRATA-0201");
    assertThat(app.failToBuild("compile")).contains("catalogs/ram.yaml:5:13");

    app.edit(CATALOG, "status: 4004", "status: 410");
    app.build("compile");
    assertThat(app.message("com.acme.Main", CLASSES)).isEqualTo("The user does not exist.");
  }

  @Test
  void anEditedLanguageFileIsCompiled() throws IOException {
    String german = "src/main/resources/catalogs/ram.de.yaml";
    Project app = Project.copyOf("app", folder);
    app.edit("src/main/java/com/acme/Ram.java", "(\"", "(languages = \"de\", value = \"");
    Files.writeString(
        app.file(german), "errata: 1\nlanguage: de\nerrors: {EntityNotExist.User: {message: A}}\n");
    app.build("compile");

    app.edit(german, "{message: A}", "{message: '{no}'}");
    assertThat(app.failToBuild("compile"))
        .contains("catalogs/ram.de.yaml has changed: " + AGAIN)
        .contains("catalogs/ram.de.yaml:3:42", "ERRATA-0333");
  }

  @Test
  void whatACatalogGaveIsGoneWithIt() throws IOException {
    Project app = Project.copyOf("app", folder);
    app.build("compile");

    Files.delete(app.file(CATALOG));
    Files.delete(app.file(CLASSES + "/catalogs/ram.yaml"));
    Files.delete(app.file("src/main/java/com/acme/Ram.java"));
    assertThat(app.failToBuild("compile"))
        .contains("catalogs/ram.yaml is gone: " + AGAIN)
        .contains("cannot find symbol", "RamErrors");
  }

  @Test
  void thePluginCanBeSkippedAndCatchesUp() throws IOException {
    Project app = Project.copyOf("app", folder);
    app.build("compile", "-Derrata.skip");
    app.edit(CATALOG, "The user does not exist.", "There is no such user.");
    app.build("compile", "-Derrata.skip");
    assertThat(app.message("com.acme.Main", CLASSES))
        .as("what Maven does without the plugin")
        .isEqualTo("The user does not exist.");

    assertThat(app.build("compile"))
        .contains("The catalogs that the classes were compiled from are not known: " + AGAIN);
    assertThat(app.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");
  }
}
