package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The catalog lies in a sibling, and the parent gives the plugin to all of its children. */
class ReactorIT {

  private static final String CATALOG = "catalogs/src/main/resources/catalogs/ram.yaml";
  private static final String AGAIN = "everything is compiled again";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void anEditInASiblingIsCompiled() throws IOException {
    Project reactor = Project.copyOf("reactor", folder);
    reactor.build("compile", "-T2");
    Map<Path, FileTime> plain = reactor.classes("plain/target/classes");

    reactor.edit(CATALOG, "The user does not exist.", "There is no such user.");
    assertThat(reactor.build("compile", "-T2"))
        .containsOnlyOnce(AGAIN)
        .contains("catalogs/ram.yaml in com.acme:catalogs has changed: " + AGAIN);
    assertThat(reactor.message("com.acme.Main", "app/target/classes"))
        .isEqualTo("There is no such user.");

    assertThat(reactor.build("package", "-T2", "-DskipTests"))
        .as("the sibling is a jar now, with the same catalog")
        .doesNotContain(AGAIN);

    assertThat(reactor.classes("plain/target/classes")).isEqualTo(plain);
    assertThat(reactor.file("plain/target/errata")).doesNotExist();
    assertThat(reactor.file("target")).doesNotExist();
  }
}
