package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Another plugin puts the catalog into the output, in the phase of our goal and after it. */
class LateCatalogIT {

  private static final String CATALOG = "src/late/catalogs/ram.yaml";
  private static final String CLASSES = "target/classes";
  private static final String AGAIN = "everything is compiled again";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void anEditIsSeenRightBeforeTheCompiler() throws IOException {
    Project late = Project.copyOf("late", folder);
    late.build("compile");

    late.edit(CATALOG, "The user does not exist.", "There is no such user.");
    assertThat(late.build("compile")).containsOnlyOnce(AGAIN);
    assertThat(late.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");

    Map<Path, FileTime> classes = late.classes(CLASSES);
    assertThat(late.build("compile")).doesNotContain(AGAIN);
    assertThat(late.classes(CLASSES)).isEqualTo(classes);

    late.edit(CATALOG, "There is no such user.", "Who is it?");
    late.build("compile", "-Derrata.skip");
    assertThat(late.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");
    late.build("compile");
    assertThat(late.message("com.acme.Main", CLASSES)).isEqualTo("Who is it?");
  }
}
