package dev.errata.processor.builds;

import static dev.errata.processor.builds.CommandLine.PROCESSOR;
import static dev.errata.processor.builds.CommandLine.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalog that is there and cannot be read is told as such, with why and what to do. */
class UnreadableCatalogTest {

  private static final String PATH = "catalogs/api.yaml";

  @TempDir
  private Path folder;

  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new Project(folder);
    Files.createDirectories(folder.resolve("classes/catalogs"));
  }

  @Test
  void forALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("classes/" + PATH), Path.of("nowhere"));

    assertThat(compile())
        .contains("error: 'catalogs/api.yaml' cannot be read from the class output: "
            + "the link leads nowhere [ERRATA-0007]\n")
        .contains("help: make it a file that the compiler may read");
  }

  @Test
  void forALinkToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("classes/" + PATH), Path.of("api.yaml"));

    assertThat(compile())
        .contains("'catalogs/api.yaml' cannot be read from the class output: ")
        .contains("[ERRATA-0007]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "directory"})
  void forAFileThatIsNotForUsToRead(String root) throws IOException {
    Path file = Path.of(project.catalog(root + "/" + PATH, "Secret"));
    assertThat(file.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

    assertThat(compile("-Aerrata.path=" + folder + "/directory"))
        .contains("'catalogs/api.yaml' cannot be read from the ")
        .contains(": permission denied [ERRATA-0007]");
  }

  @Test
  void forADamagedJar() throws IOException {
    project.catalog("lib/" + PATH, "Damaged");
    String jar = project.jar("lib.jar", "lib");
    damage(jar);

    assertThat(compile("-cp", RUNTIME + File.pathSeparator + jar))
        .contains("'catalogs/api.yaml' cannot be read from the class path: ")
        .contains("a jar that is damaged has to be made anew");
  }

  /** Overwrites the packed content of the one file in a jar. */
  private static void damage(String jar) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(jar));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    try (RandomAccessFile file = new RandomAccessFile(jar, "rw")) {
      file.seek(text.indexOf(PATH) + PATH.length());
      byte[] noise = new byte[8];
      Arrays.fill(noise, (byte) 0xFF);
      file.write(noise);
    }
  }

  @Test
  void butAFolderIsNoCatalog() throws IOException {
    Files.createDirectories(folder.resolve("classes/" + PATH));
    project.catalog("lib/" + PATH, "Behind");

    assertThat(compile("-cp", RUNTIME + File.pathSeparator + folder.resolve("lib")))
        .isEmpty();
    assertThat(project.generatedCode()).isEqualTo("Behind");
  }

  @Test
  void andAFolderThatIsNamedIsToldAsOne() {
    project.catalog("classes/catalogs/one.yaml", "One");
    project.api("src", "com.acme", "catalogs");

    assertThat(compileOnly())
        .contains("there is no catalog 'catalogs'")
        .contains("help: 'catalogs' is a folder: name a file in it, such as 'catalogs/one.yaml'");
  }

  @Test
  void norIsAFileBelowAFileThere() {
    project.file("directory/catalogs", "no folder");

    assertThat(compile("-Aerrata.path=" + folder + "/directory"))
        .contains("there is no catalog 'catalogs/api.yaml'; looked in\n");
  }

  @Test
  void aDirectoryThatDoesNotExistIsToldAsSuch() {
    assertThat(compile("-Aerrata.path=" + folder + "/lost"))
        .contains("the directory " + folder + "/lost of -Aerrata.path, which does not exist\n");
  }

  @Test
  void withoutAClassOutputNoFileOfTheWorkingDirectoryStandsInForIt() {
    String elsewhere = Path.of("pom.xml").getFileName().toString();
    project.api("src", "com.acme", "catalogs/" + elsewhere);

    Outcome outcome = CommandLine.javac(
        "-processorpath",
        PROCESSOR,
        "-proc:only",
        "-cp",
        RUNTIME,
        folder.resolve("src/com/acme/Api.java").toString());

    assertThat(outcome.said()).contains("there is no catalog 'catalogs/pom.xml'; looked in\n");
  }

  private String compile(String... arguments) {
    project.api("src", "com.acme");
    return compileOnly(arguments);
  }

  private String compileOnly(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(folder.resolve("src/com/acme/Api.java").toString());
    return project.build(all.toArray(String[]::new)).said();
  }
}
