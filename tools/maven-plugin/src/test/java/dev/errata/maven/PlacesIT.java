package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs that are no resources: beside the sources, and where {@code -Aerrata.path} says. */
class PlacesIT {

  private static final String CLASSES = "target/classes";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void anEditIsCompiledWhereverTheCatalogLies() throws IOException {
    Project places = Project.copyOf("places", folder);
    places.build("compile");
    assertThat(places.message("com.acme.Main", CLASSES))
        .isEqualTo("It lies in a directory of the compiler option. It lies beside the sources.");

    places.edit("src/main/errors/catalogs/ram.yaml", "It lies in", "It is in");
    assertThat(places.build("compile"))
        .contains("catalogs/ram.yaml in src/main/errors has changed: everything");
    places.edit("src/main/java/com/acme/beside/beside.yml", "It lies beside", "It is beside");
    assertThat(places.build("compile"))
        .contains("com/acme/beside/beside.yml in src/main/java has changed: everything");
    assertThat(places.message("com.acme.Main", CLASSES))
        .isEqualTo("It is in a directory of the compiler option. It is beside the sources.");

    assertThat(places.build("compile")).contains("Nothing to compile");
  }
}
