package dev.errata.processor.builds;

import static dev.errata.processor.builds.CommandLine.PROCESSOR;
import static dev.errata.processor.builds.CommandLine.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is neither file nor folder is told, and never opened: a pipe would hold up the compiler. */
class IrregularFileTest {

  private static final String PATH = "catalogs/api.yaml";
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  @TempDir
  private Path folder;

  private Project project;
  private String source;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    source = project.api("src", "com.acme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "src", "lib", "directory", "processors"})
  void aPipeIsToldByJavac(String root) throws IOException, InterruptedException {
    makePipe(root);

    assertIsTold(() -> project.build(options()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "lib", "directory", "processors"})
  void aPipeIsToldByEclipse(String root) throws IOException, InterruptedException {
    makePipe(root);

    assertIsTold(() -> project.buildInEclipse(options()));
  }

  @Test
  void aLinkToADeviceIsTold() throws IOException {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "this system has no such device");
    Path link = Files.createSymbolicLink(parent("classes").resolve("api.yaml"), device);

    assertIsTold(() -> project.build(options()));

    // JUnit warns of links out of the folder that it is about to delete.
    Files.delete(link);
  }

  private void assertIsTold(Supplier<Outcome> build) {
    assertThat(assertTimeoutPreemptively(LONG_ENOUGH, build::get).said())
        .contains("'catalogs/api.yaml' cannot be read from the ")
        .contains(": it is no regular file [ERRATA-0007]");
  }

  private String[] options() {
    return new String[] {
      "-cp",
      RUNTIME + File.pathSeparator + folder.resolve("lib"),
      "-sourcepath",
      folder.resolve("src").toString(),
      "-processorpath",
      PROCESSOR + File.pathSeparator + folder.resolve("processors"),
      "-Aerrata.path=" + folder.resolve("directory"),
      source
    };
  }

  private void makePipe(String root) throws IOException, InterruptedException {
    Path pipe = parent(root).resolve("api.yaml");
    boolean made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "this system cannot make a pipe by mkfifo");
  }

  private Path parent(String root) throws IOException {
    return Files.createDirectories(folder.resolve(root).resolve(PATH).getParent());
  }
}
