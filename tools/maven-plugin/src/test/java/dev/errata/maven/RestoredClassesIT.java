package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A build cache restores the classes of an earlier build, and nothing else of it. */
class RestoredClassesIT {

  private static final String CATALOG = "src/main/resources/catalogs/ram.yaml";
  private static final String CLASSES = "target/classes";
  private static final String AGAIN = "everything is compiled again";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void classesOfAnotherCatalogAreCompiledAgain() throws IOException {
    Project app = Project.copyOf("app", folder);
    app.build("compile");
    Files.move(app.file(CLASSES), app.file("target/first"));

    app.edit(CATALOG, "The user does not exist.", "There is no such user.");
    app.build("compile");
    Files.move(app.file(CLASSES), app.file("target/second"));
    Files.move(app.file("target/first"), app.file(CLASSES));

    assertThat(app.build("compile")).contains(AGAIN);
    assertThat(app.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");
    assertThat(app.build("compile")).doesNotContain(AGAIN);
  }
}
