package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The catalog lies in a jar of the class path or the processor path, which changes and keeps its
 * name, as snapshots do.
 */
class DependencyIT {

  private static final String CLASSES = "target/classes";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"consumer", "processorpath"})
  void anEditInAJarIsCompiled(String name) throws IOException {
    String version = name + "-SNAPSHOT";
    String[] compile = {"compile", "-Derrors.version=" + version};
    Project project = Project.copyOf(name, folder);
    install("The user does not exist.", version);
    project.build(compile);

    install("There is no such user.", version);
    assertThat(project.build(compile))
        .contains("catalogs/ram.yaml in dev.errata:test-errors has changed");
    assertThat(project.message("com.acme.Main", CLASSES)).isEqualTo("There is no such user.");

    assertThat(project.build(compile)).contains("Nothing to compile");
  }

  private static void install(String message, String version) throws IOException {
    Path jar = LocalRepository.file("test-errors", version, ".jar");
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
    Files.writeString(LocalRepository.file("test-errors", version, ".pom"), """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>dev.errata</groupId>
          <artifactId>test-errors</artifactId>
          <version>%s</version>
        </project>
        """.formatted(version));
  }
}
