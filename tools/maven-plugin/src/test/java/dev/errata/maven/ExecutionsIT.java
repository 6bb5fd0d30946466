package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The compiler runs twice, the second time over sources that the project itself knows nothing of.
 */
class ExecutionsIT {

  private static final String CATALOG = "src/main/resources/catalogs/ram.yaml";
  private static final String CLASSES = "target/classes";
  private static final String THROTTLING = CLASSES + "/com/acme/RamException$Throttling.class";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @ParameterizedTest
  @CsvSource({"3.15.0, false", "3.15.0, true", "3.16.0, true"})
  void noClassIsMissingAfterAnEdit(String compiler, String incremental) throws IOException {
    String[] compile = {
      "compile",
      // Older ones give each execution all the sources.
      "-Dcompiler.version=" + compiler,
      "-Dmaven.compiler.useIncrementalCompilation=" + incremental
    };
    Project project = Project.copyOf("executions", folder);
    project.build(compile);
    Map<Path, FileTime> classes = project.classes(CLASSES);

    project.edit(CATALOG, "The user does not exist.", "There is no such user.");
    project.build(compile);
    assertThat(project.classes(CLASSES)).containsOnlyKeys(classes.keySet());
    assertThat(project.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");

    project.edit(CATALOG, "  Throttling:\n    status: 429\n    message: Too many requests.\n", "");
    project.build(compile);
    assertThat(project.file(CLASSES + "/com/acme/RamErrors.class")).exists();
    assertThat(project.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");

    classes = project.classes(CLASSES);
    assertThat(project.build(compile)).doesNotContain("is compiled again");
    assertThat(project.classes(CLASSES)).isEqualTo(classes);
  }
}
