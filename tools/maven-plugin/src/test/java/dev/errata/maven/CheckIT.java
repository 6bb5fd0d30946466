package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A catalog that breaks what the last release promised does not get through {@code verify}. */
class CheckIT {

  private static final String CHECK =
      "dev.errata:errata-maven-plugin:" + LocalRepository.VERSION + ":check";
  private static final String CATALOG = "src/main/resources/catalogs/ram.yaml";
  private static final String GROUP = "dev.errata.released";
  private static final String LAST = "-Derrata.against=maven:last";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private Project project;

  @BeforeEach
  void copy() throws IOException {
    project = Project.copyOf("app", folder.resolve("app"));
    // What is resolved lies in a repository that other builds have too, unless it is of Errata's
    // group.
    project.edit("pom.xml", "<groupId>com.acme<", "<groupId>" + GROUP + "<");
    LocalRepository.forget("released");
  }

  @Test
  void comparesWithADirectory() throws IOException {
    String against = "-Derrata.against=released";
    assertThat(project.failToBuild(CHECK, against)).contains("there is no baseline");
    assertThat(project.build(CHECK, against, "-Derrata.allowMissing")).contains("[WARNING]");
    project.write("released/catalogs/ram.yaml", Files.readString(project.file(CATALOG)));
    assertThat(project.build(CHECK, against)).contains("nothing has changed");

    project.edit(CATALOG, "status: 404", "status: 410");
    assertThat(project.failToBuild(CHECK, against))
        .contains("breaking: the status of 'EntityNotExist.User' was '404' and is '410'")
        .contains("breaks what was released");
    project.write(
        "allowed.yaml",
        "- {change: status-changed, code: EntityNotExist.User, reason: Gone for good., until:"
            + " 2999-12-31}\n");
    assertThat(project.build(CHECK, against, "-Derrata.allow=allowed.yaml"))
        .contains("allowed until 2999-12-31: Gone for good.");
  }

  @Test
  void comparesWithTheLastReleaseAndNoSnapshot() throws IOException {
    Path repository = folder.resolve("releases");
    project.edit("pom.xml", "  <build>", """
          <repositories>
            <repository><id>releases</id><url>%s</url></repository>
          </repositories>

          <build>""".formatted(repository.toUri()));
    Files.createDirectories(repository);
    assertThat(project.failToBuild(CHECK, LAST))
        .contains("no repository of this project has a release of " + GROUP + ":app");

    String now = Files.readString(project.file(CATALOG));
    release(repository, "0.9", now.replace("429", "430"));
    release(repository, "0.10", now);
    release(repository, "0.11-SNAPSHOT", now.replace("429", "431"));
    metadata(repository, "0.9", "0.10", "0.11-SNAPSHOT");
    assertThat(project.build(CHECK, LAST, "-U")).contains("nothing has changed");

    project.edit(CATALOG, "Too many requests.", "Slow down.");
    project.build(CHECK, LAST);
    assertThat(project.failToBuild(CHECK, LAST, "-Derrata.failOn=risky"))
        .contains("app-0.10.jar!/catalogs/ram.yaml:")
        .contains("(message-changed)");
  }

  private static void release(Path repository, String version, String catalog) throws IOException {
    Path place = Files.createDirectories(repository.resolve("dev/errata/released/app/" + version));
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(place.resolve("app-" + version + ".jar")))) {
      jar.putNextEntry(new JarEntry("catalogs/ram.yaml"));
      jar.write(catalog.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void metadata(Path repository, String... versions) throws IOException {
    Files.writeString(
        repository.resolve("dev/errata/released/app/maven-metadata.xml"),
        """
        <metadata>
          <groupId>%s</groupId>
          <artifactId>app</artifactId>
          <versioning><versions><version>%s</version></versions></versioning>
        </metadata>
        """.formatted(GROUP, String.join("</version><version>", versions)));
  }
}
