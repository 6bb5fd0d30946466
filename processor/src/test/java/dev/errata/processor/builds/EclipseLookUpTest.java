package dev.errata.processor.builds;

import static dev.errata.processor.builds.CommandLine.PROCESSOR;
import static dev.errata.processor.builds.CommandLine.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.File;
import java.nio.file.Path;
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
  void makeProject() {
    project = new Project(folder);
  }

  @Test
  void inTheClassOutput() {
    project.catalog("classes/" + PATH, "Output");

    compile(project.api("src", "com.acme"));

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

    compile("-sourcepath", folder + "/src", project.api("src", "com.acme"));

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
        project.api("src", "com.acme"),
        "-processorpath",
        paths(PROCESSOR, project.jar("lib.jar", "lib")));

    assertThat(project.generatedCode()).isEqualTo("Processor");
  }

  @Test
  void inACatalogThatErrataShips() {
    compile(project.api("src", "com.acme", "catalogs/ram.yaml"));

    assertThat(folder.resolve("generated/com/acme/ApiErrors.java")).exists();
  }

  private void compile(String... arguments) {
    Outcome outcome = project.buildInEclipse(arguments);

    assertThat(outcome.said()).isEmpty();
    assertThat(outcome.succeeded()).isTrue();
  }

  private static String paths(String... paths) {
    return String.join(File.pathSeparator, paths);
  }
}
