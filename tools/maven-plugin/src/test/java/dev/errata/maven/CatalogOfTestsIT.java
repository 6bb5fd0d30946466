package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Tests have catalogs of their own, and see those of what they test. */
class CatalogOfTestsIT {

  private static final String CLASSES = "target/classes";
  private static final String TESTS = "target/test-classes";
  private static final String AGAIN = "everything is compiled again";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void anEditToTheTestsCatalogCompilesTheTests() throws IOException {
    Project app = Project.copyOf("app", folder);
    app.build("test-compile");
    Map<Path, FileTime> classes = app.classes(CLASSES);
    Map<Path, FileTime> tests = app.classes(TESTS);

    assertThat(app.build("test-compile")).doesNotContain(AGAIN);
    assertThat(app.classes(TESTS)).isEqualTo(tests);

    app.edit("src/test/resources/catalogs/fake.yaml", "This is an example.", "This is another.");
    assertThat(app.build("test-compile"))
        .containsOnlyOnce(AGAIN)
        .contains("catalogs/fake.yaml has changed: " + AGAIN);
    assertThat(app.message("com.acme.Example", TESTS, CLASSES)).isEqualTo("This is another.");
    assertThat(app.classes(CLASSES)).isEqualTo(classes);
  }

  @Test
  void testsAreCompiledAgainstWhatTheTestedCatalogHasBecome() throws IOException {
    Project app = Project.copyOf("app", folder);
    // Else the compiler plugin sees by itself that the tested classes are new.
    String bySource = "-Dmaven.compiler.useIncrementalCompilation=false";
    app.build("test-compile", bySource);

    app.edit(
        "src/main/resources/catalogs/ram.yaml",
        "  Throttling:\n    status: 429\n    message: Too many requests.\n",
        "");
    assertThat(app.failToBuild("test-compile", bySource))
        .contains("catalogs/ram.yaml in target/classes has changed: " + AGAIN)
        .contains("cannot find symbol", "throttling()");
  }
}
