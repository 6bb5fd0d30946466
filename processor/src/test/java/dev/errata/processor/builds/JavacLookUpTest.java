package dev.errata.processor.builds;

import static dev.errata.processor.builds.CommandLine.PROCESSOR;
import static dev.errata.processor.builds.CommandLine.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.processor.ErrataProcessor;
import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In each way in which builds call javac, the catalog is found wherever it lies. */
class JavacLookUpTest {

  private static final String PATH = "catalogs/api.yaml";

  @TempDir
  private Path folder;

  private Project project;
  private String output;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    output = folder.resolve("classes").toString();
  }

  @Test
  void inTheDirectoriesOfTheOptionInTheirOrder() {
    project.catalog("second/" + PATH, "Second");
    project.catalog("third/" + PATH, "Third");
    project.catalog("classes/" + PATH, "Output");

    compile(
        "-Aerrata.path=" + paths(folder + "/first", folder + "/second", folder + "/third"),
        project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Second");
  }

  @Test
  void inTheClassOutputWhereMavenCopiesResources() {
    project.catalog("classes/" + PATH, "Output");
    project.catalog("src/" + PATH, "Source");

    compile("-sourcepath", folder + "/src", project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Output");
  }

  @Test
  void inTheClassesOfAnotherModuleOfTheSameBuild() {
    project.catalog("sibling/target/classes/" + PATH, "Sibling");

    compile(
        "-cp", paths(RUNTIME, folder + "/sibling/target/classes"), project.api("src", "com.acme"));

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
  void whenTestsAreCompiledInTheirResourcesBeforeThoseOfTheMainClasses() {
    project.catalog("test-classes/" + PATH, "Test");
    project.catalog("classes/" + PATH, "Main");

    compile(
        "-d",
        folder + "/test-classes",
        "-cp",
        paths(RUNTIME, folder + "/test-classes", output),
        project.api("src/test/java", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Test");
  }

  @Test
  void whenTestsAreCompiledAmongTheMainClasses() {
    project.catalog("classes/" + PATH, "Main");

    compile(
        "-d",
        folder + "/test-classes",
        "-cp",
        paths(RUNTIME, folder + "/test-classes", output),
        project.api("src/test/java", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Main");
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
  void inAJarThatIsNoModuleButRequiredAsOne() {
    project.catalog("library/" + PATH, "Automatic");
    project.jar("library.jar", "library");

    compile(
        "--module-path",
        paths(RUNTIME, folder + "/library.jar"),
        project.file(
            "src/module-info.java", "module com.acme { requires dev.errata; requires library; }"),
        project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Automatic");
  }

  @Test
  void inTheModuleWhoseTestsAreCompiled() {
    project.module("main", "com.acme", "requires dev.errata;");
    project.catalog("main/classes/" + PATH, "Main");

    compileTestsOfModule();

    assertThat(project.generatedCode()).isEqualTo("Main");
  }

  @Test
  void besideTheTestsOfAModule() {
    project.module("main", "com.acme", "requires dev.errata;");
    project.catalog("main/classes/" + PATH, "Main");
    project.catalog("src/test/java/" + PATH, "Patch");

    compileTestsOfModule();

    assertThat(project.generatedCode()).isEqualTo("Patch");
  }

  private void compileTestsOfModule() {
    compile(
        "--module-path",
        paths(RUNTIME, folder + "/main/classes"),
        "--patch-module",
        "com.acme=" + folder + "/src/test/java",
        project.api("src/test/java", "com.acme"));
  }

  @Test
  void inTheSourcesOfItsOwnModuleWhereSeveralAreCompiled() {
    project.catalog("src/com.first/" + PATH, "First");
    project.catalog("src/com.second/" + PATH, "Second");

    compileModules("com.second");

    assertThat(project.generatedCode()).isEqualTo("Second");
  }

  @Test
  void inTheOutputOfItsOwnModuleWhereSeveralAreCompiled() {
    project.catalog("classes/com.first/" + PATH, "First");
    project.catalog("classes/com.second/" + PATH, "Second");
    project.catalog("src/com.second/" + PATH, "Source");

    compileModules("com.second");

    assertThat(project.generatedCode()).isEqualTo("Second");
  }

  @Test
  void inAnotherModuleWhereSeveralAreCompiled() {
    project.catalog("src/com.first/" + PATH, "First");

    compileModules("com.second");

    assertThat(project.generatedCode()).isEqualTo("First");
    assertThat(folder.resolve("classes/com.second/com/acme/ApiErrors.class")).exists();
  }

  private void compileModules(String annotated) {
    String first =
        project.file("src/com.first/module-info.java", "module com.first { requires dev.errata; }");
    String second = project.file(
        "src/com.second/module-info.java", "module com.second { requires dev.errata; }");
    compile(
        "--module-path",
        RUNTIME,
        "--module-source-path",
        folder + "/src",
        first,
        second,
        project.api("src/" + annotated, "com.acme"));
  }

  @Test
  void inAJarOnTheProcessorPath() {
    project.catalog("lib/" + PATH, "Processor");

    compile(
        "-processorpath",
        paths(PROCESSOR, project.jar("lib.jar", "lib")),
        project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Processor");
  }

  @Test
  void onAProcessorPathThatTheProcessorWasNotLoadedFrom() {
    project.catalog("lib/" + PATH, "Processor");

    assertThat(project.compile(
            new ErrataProcessor(),
            UnaryOperator.identity(),
            List.of("-processorpath", project.jar("lib.jar", "lib")),
            List.of(Path.of(project.api("src", "com.acme")))))
        .isEmpty();

    assertThat(project.generatedCode()).isEqualTo("Processor");
  }

  @Test
  void inACatalogThatErrataShips() {
    compile(project.api("src", "com.acme", "catalogs/ram.yaml"));

    assertThat(folder.resolve("classes/com/acme/ApiErrors.java")).exists();
  }

  @Test
  void inACatalogOfTheUsersThatHasTheNameOfAShippedOne() {
    project.catalog("lib/catalogs/ram.yaml", "Users");

    compile(
        "-processorpath",
        paths(PROCESSOR, project.jar("lib.jar", "lib")),
        project.api("src", "com.acme", "catalogs/ram.yaml"));

    assertThat(project.generatedCode()).isEqualTo("Users");
  }

  @Test
  void underANameThatIsNoPartOfAUrl() {
    project.catalog("classes/our catalogs/[api].yaml", "Spaced");

    compile(project.api("src", "com.acme", "our catalogs/[api].yaml"));

    assertThat(project.generatedCode()).isEqualTo("Spaced");
  }

  @Test
  void throughALink() throws IOException {
    String target = project.catalog("elsewhere/shared.yaml", "Linked");
    Files.createDirectories(folder.resolve("classes/catalogs"));
    Files.createSymbolicLink(folder.resolve("classes/" + PATH), folder.resolve(target));

    compile(project.api("src", "com.acme"));

    assertThat(project.generatedCode()).isEqualTo("Linked");
  }

  private void compile(String... arguments) {
    Outcome outcome = project.build(arguments);

    assertThat(outcome.said()).isEmpty();
    assertThat(outcome.succeeded()).isTrue();
  }

  private static String paths(String... paths) {
    return String.join(File.pathSeparator, paths);
  }
}
