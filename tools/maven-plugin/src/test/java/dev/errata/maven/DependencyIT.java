package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The catalog lies in a jar, which changes and keeps its name, as snapshots do. */
class DependencyIT {

  private static final String VERSION = "1-SNAPSHOT";
  private static final String CLASSES = "target/classes";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void anEditInAJarIsCompiled() throws IOException {
    Project consumer = Project.copyOf("consumer", folder);
    install("The user does not exist.");
    consumer.build("compile", "-Derrors.version=" + VERSION);

    install("There is no such user.");
    assertThat(consumer.build("compile", "-Derrors.version=" + VERSION))
        .contains("catalogs/ram.yaml in dev.errata:test-errors has changed");
    assertThat(consumer.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");

    assertThat(consumer.build("compile", "-Derrors.version=" + VERSION))
        .contains("Nothing to compile");
  }

  private static void install(String message) throws IOException {
    Path jar = LocalRepository.file("test-errors", VERSION, ".jar");
    Files.createDirectories(jar.getParent());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("catalogs/ram.yaml"));
      String catalog = """
          errata: 1
          errors:
            EntityNotExist.User: {status: 404, message: %s}
          """.formatted(message);
      out.write(catalog.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(LocalRepository.file("test-errors", VERSION, ".pom"), """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>dev.errata</groupId>
          <artifactId>test-errors</artifactId>
          <version>%s</version>
        </project>
        """.formatted(VERSION));
  }
}
