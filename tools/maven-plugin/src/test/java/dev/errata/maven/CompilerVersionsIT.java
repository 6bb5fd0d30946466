package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit to a catalog is compiled, and a build without one is left alone. */
class CompilerVersionsIT {

  private static final String CATALOG = "src/main/resources/catalogs/ram.yaml";
  private static final String CLASSES = "target/classes";
  private static final String THROTTLING = CLASSES + "/com/acme/RamException$Throttling.class";
  private static final String AGAIN = "everything is compiled again";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"3.8.1", "3.13.0", "3.15.0", "3.16.0"})
  void anEditIsCompiledAndNothingElseIs(String compiler) throws IOException {
    String version = "-Dcompiler.version=" + compiler;
    Project app = Project.copyOf("app", folder);
    app.build("compile", version);
    assertThat(app.message("com.acme.Main", CLASSES)).isEqualTo("The user does not exist.");
    assertThat(app.file(THROTTLING)).exists();

    app.edit(CATALOG, "The user does not exist.", "There is no such user.");
    app.edit(CATALOG, "  Throttling:\n    status: 429\n    message: Too many requests.\n", "");
    assertThat(app.build("compile", version)).contains("catalogs/ram.yaml has changed: " + AGAIN);
    assertThat(app.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");
    assertThat(app.file(THROTTLING)).doesNotExist();

    Map<Path, FileTime> classes = app.classes(CLASSES);
    assertThat(app.build("compile", version)).contains("Nothing to compile").doesNotContain(AGAIN);
    assertThat(app.classes(CLASSES)).isEqualTo(classes);
  }
}
