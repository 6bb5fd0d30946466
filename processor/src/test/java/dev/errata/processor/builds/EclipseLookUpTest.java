package dev.errata.processor.builds;

import static dev.errata.processor.builds.Project.PROCESSOR;
import static dev.errata.processor.builds.Project.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.processor.builds.Project.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Eclipse compiler has other locations than javac, and answers differently for those it has.
 */
class EclipseLookUpTest {

  private static final String PATH = "catalogs/api.yaml";

  @TempDir
  private Path folder;

  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new Project(folder);
    Files.createDirectories(folder.resolve("nothing"));
  }

  @Test
  void inTheClassOutput() {
    project.catalog("classes/" + PATH, "Output");

    compile("-cp", RUNTIME, project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Output");
  }

  @Test
  void inAFolderOfTheClassPath() {
    project.catalog("sibling/" + PATH, "Sibling");

    compile("-cp", paths(RUNTIME, folder + "/sibling"), project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Sibling");
  }

  @Test
  void inAJarOnTheClassPath() {
    project.catalog("lib/" + PATH, "Jar");

    compile("-cp", paths(RUNTIME, project.jar("lib.jar", "lib")), project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Jar");
  }

  @Test
  void besideTheSources() {
    project.catalog("src/" + PATH, "Source");

    compile("-cp", RUNTIME, "-sourcepath", folder + "/src", project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Source");
  }

  @Test
  void inAModuleThatIsRequired() {
    project.module("library", "com.library", "");
    project.catalog("library/classes/" + PATH, "Module");
    String jar = project.jar("library.jar", "library/classes");

    compile(
        "--module-path",
        paths(RUNTIME, jar),
        project.file(
            "src/module-info.java",
            "module com.acme { requires dev.errata; requires com.library; }"),
        project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Module");
  }

  @Test
  void inTheSourcesOfAModuleWhereSeveralAreCompiled() {
    project.catalog("src/com.acme/" + PATH, "Source");

    compile(
        "--module-path",
        RUNTIME,
        "--module-source-path",
        folder + "/src",
        project.file("src/com.acme/module-info.java", "module com.acme { requires dev.errata; }"),
        project.api("src/com.acme", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Source");
  }

  @Test
  void inAJarOnTheProcessorPath() {
    project.catalog("lib/" + PATH, "Processor");

    compile(
        "-cp",
        RUNTIME,
        project.api("src", "com.acme"),
        "-processorpath",
        paths(PROCESSOR, project.jar("lib.jar", "lib")));

    assertThat(project.generatedCode()).isEqualTo("Processor");
  }

  @Test
  void inACatalogThatErrataShips() {
    compile("-cp", RUNTIME, project.api("src", "com.acme", "catalogs/ram.yaml"));

    assertThat(folder.resolve("generated/com/acme/ApiErrors.java")).exists();
  }

  /** The class path comes before the processor path, which it would replace. */
  private void compile(String... arguments) {
    List<String> given = List.of(arguments);
    Stream<String> to = Stream.of(
        "--release",
        "17",
        "-d",
        folder + "/classes",
        "-s",
        folder.resolve("generated").toString());
    Stream<String> from =
        given.contains("-cp") ? Stream.empty() : Stream.of("-cp", folder + "/nothing");
    Stream<String> processor =
        given.contains("-processorpath") ? Stream.empty() : Stream.of("-processorpath", PROCESSOR);

    Outcome outcome = Project.ecj(Stream.of(to, from, given.stream(), processor)
        .flatMap(part -> part)
        .toArray(String[]::new));

    assertThat(outcome.said()).isEmpty();
    assertThat(outcome.succeeded()).isTrue();
  }

  private static String paths(String... paths) {
    return String.join(File.pathSeparator, paths);
  }
}
