package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors are looked for in classes that the compiler has made with the processor. */
class CoverageCommandTest {

  @TempDir
  private static Path directory;

  private static Path catalog;
  private static Path classes;
  private static Path tests;

  @BeforeAll
  static void compile() throws IOException {
    catalog = Files.writeString(directory.resolve("users.yaml"), """
        errata: 1
        http: {500: internal}
        errors:
          thrown: {status: 400, message: "Thrown for {name}."}
          by-reference: {status: 400, message: Made by a reference.}
          by-validator: {status: 400, message: Made by a validator.}
          by-unused-validator: {status: 400, message: Made by no validator that is called.}
          internal: {status: 500, message: Made for a framework.}
          handled: {status: 404, message: Caught alone.}
          compared: {status: 404, message: Compared by its constant.}
          untouched: {status: 404, message: Nothing of it.}
          old: {status: 404, message: Nothing of it., deprecated: Not raised any more.}
        validators:
          used: {input: string, checks: [{required: true, error: by-validator}]}
          unused: {input: string, checks: [{required: true, error: by-unused-validator}]}
        """);
    classes = Files.createDirectories(directory.resolve("classes"));
    tests = Files.createDirectories(directory.resolve("tests"));
    compile(classes, """
        package com.acme;

        import dev.errata.ErrorCatalog;
        import java.util.function.Supplier;

        @ErrorCatalog("users.yaml")
        public interface Users {}

        final class Program {

          static void run(String name) {
            UsersValidator.used(name);
            Supplier<UsersException> made = UsersErrors::byReference;
            try {
              throw UsersErrors.thrown(name);
            } catch (UsersException.Handled e) {
              throw made.get();
            } catch (UsersException e) {
              if (e.errorCode() == UsersErrorCode.COMPARED) {
                throw e;
              }
            }
          }
        }
        """);
    compile(tests, """
        package com.acme;

        class UsersTest {

          Class<?> expected = UsersException.Thrown.class;

          @Deprecated(since = UsersErrorCode.Id.BY_REFERENCE)
          boolean isInternal(UsersException e) {
            return e.errorCode().code().equals(UsersErrorCode.Id.INTERNAL)
                || e instanceof UsersException.ByValidator;
          }
        }
        """);
  }

  private static void compile(Path output, String source) throws IOException {
    String name = source.contains("interface Users") ? "Users" : "UsersTest";
    Path file = Files.writeString(
        Files.createDirectories(directory.resolve("src-" + name)).resolve(name + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiles = compiler
          .getTask(
              null,
              files,
              null,
              List.of(
                  "-d",
                  output.toString(),
                  "-cp",
                  classes
                      + System.getProperty("path.separator")
                      + System.getProperty("java.class.path"),
                  "-processorpath",
                  System.getProperty("processor.jar"),
                  "-Aerrata.path=" + directory),
              null,
              files.getJavaFileObjects(file))
          .call();
      assertThat(compiles).isTrue();
    }
  }

  @Test
  void tellsWhatIsNotRaisedAndNotMet() {
    Run run = Run.errata("coverage", catalog, "--classes", classes, "--tests", tests);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "no code raises it and no test meets it: 4",
            "  " + catalog + ":7: by-unused-validator",
            "  " + catalog + ":9: handled  (but handles it)",
            "  " + catalog + ":10: compared  (but handles it)",
            "  " + catalog + ":11: untouched",
            "raised: 4 of 8 errors, 50 %",
            "met by tests: 4 of 8 errors, 50 %");
  }

  @Test
  void fallsShortOfThresholds() {
    Run run = Run.errata(
        "coverage", catalog, "--classes", classes, "--tests", tests, "--fail-under", "51");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "errata: 50 % of the errors are raised, less than 51 %",
            "errata: 50 % of the errors are met by tests, less than 51 %");
    assertThat(Run.errata(
                "coverage", catalog, "--classes", classes, "--tests", tests, "--fail-under", "50")
            .exitCode())
        .isZero();
    assertThat(Run.errata("coverage", catalog, "--classes", classes, "--fail-under-met", "1")
            .err())
        .startsWith("errata: 0 % of the errors are met by tests, less than 1 %");
  }

  @Test
  void readsJarsAndPrintsJson() throws IOException {
    Path jar = jar();
    Run run = Run.errata(
        "coverage", catalog, "--classes", jar, "--interface", "com.acme.Users", "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\"raisedPercent\" : 50", "\"metPercent\" : 0")
        .contains("\"raisedBy\" : [\n        \"validator used\"\n      ]");
  }

  @Test
  void refusesWhatItCannotLookInto() throws IOException {
    Run nowhere = Run.errata("coverage", catalog, "--classes", directory.resolve("none"));
    assertThat(nowhere.exitCode()).isEqualTo(1);
    assertThat(nowhere.err()).contains("there is no such directory or jar\n  help: compile first");
    Run empty = Run.errata(
        "coverage", catalog, "--classes", Files.createDirectories(directory.resolve("empty")));
    assertThat(empty.exitCode()).isEqualTo(1);
    assertThat(empty.err()).startsWith("errata: no class is annotated with @ErrorCatalog");
    assertThat(Run.errata("coverage", catalog).exitCode()).isEqualTo(2);
  }

  private static Path jar() throws IOException {
    Path file = directory.resolve("users.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> found = Files.walk(classes)) {
      for (Path each : found.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(each));
        jar.closeEntry();
      }
    }
    return file;
  }
}
