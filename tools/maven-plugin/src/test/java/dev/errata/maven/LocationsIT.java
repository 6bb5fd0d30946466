package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Catalogs that are no resources, whatever their ending: beside the sources, and where an option
 * says.
 */
class LocationsIT {

  private static final String CLASSES = "target/classes";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void anEditIsCompiledWhereverTheCatalogLies() throws IOException {
    Project locations = Project.copyOf("locations", folder);
    locations.build("compile");
    assertThat(locations.message("com.acme.Main", CLASSES))
        .isEqualTo("It lies in a directory of the compiler option. It lies beside the sources.");

    locations.edit("src/main/errors/catalogs/ram.yaml", "It lies in", "It is in");
    assertThat(locations.build("compile"))
        .contains("catalogs/ram.yaml in src/main/errors has changed: everything");
    locations.edit("src/main/java/com/acme/beside/beside.errors", "It lies beside", "It is beside");
    assertThat(locations.build("compile"))
        .contains("com/acme/beside/beside.errors in src/main/java has changed: everything");
    assertThat(locations.message("com.acme.Main", CLASSES))
        .isEqualTo("It is in a directory of the compiler option. It is beside the sources.");

    assertThat(locations.build("compile")).contains("Nothing to compile");
  }
}
