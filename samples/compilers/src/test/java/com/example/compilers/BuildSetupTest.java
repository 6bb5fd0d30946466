package com.example.compilers;

import static com.example.compilers.Built.path;
import static com.example.compilers.Built.processor;
import static com.example.compilers.Built.runtime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** javac as builds call it that are not Maven's. */
class BuildSetupTest {

  private static final List<Path> SHOP = Built.sources(Built.tree("shop"));
  private static final Path RESOURCES = Built.tree("resources");
  private static final String[] GENERATED = {
    "ShopErrorCode.java", "ShopErrors.java", "ShopException.java", "ShopValidator.java"
  };

  @TempDir
  private Path folder;

  private Path classes;
  private Path generated;

  @BeforeEach
  void makeFolders() throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
    generated = Files.createDirectory(folder.resolve("generated"));
  }

  @Test
  void findsTheProcessorOnTheClassPath() {
    // From 23 on, javac does not look for processors there unless it is told to.
    String processing = Runtime.version().feature() < 23 ? "-Xlint:all" : "-proc:full";

    String said = Compilers.javac(
        SHOP,
        processing,
        "-Werror",
        "-classpath",
        path(runtime(), processor(), RESOURCES),
        "-d",
        classes.toString());

    assertThat(said).isEmpty();
    assertThat(Built.names(classes, ".class")).contains("ShopErrors.class", "Till.class");
  }

  @Test
  void generatesWithoutCompiling() {
    String said = compile("-proc:only", "-s", generated.toString());

    assertThat(said).isEmpty();
    assertThat(Built.names(generated, "")).contains(GENERATED);
    assertThat(Built.names(classes, ".class")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-implicit:class", "-implicit:none"})
  void writesSourcesApartFromClasses(String implicit) {
    String said = compile(implicit, "-s", generated.toString());

    assertThat(said).isEmpty();
    assertThat(Built.names(folder, ".java")).containsExactly(GENERATED);
    assertThat(Built.names(generated, ".class")).isEmpty();
    assertThat(Built.names(classes, ".class")).contains("ShopErrors.class", "Till.class");
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 21, 25})
  void compilesForARelease(int release) {
    assumeTrue(release <= Runtime.version().feature(), "this JDK is older");

    assertThat(compile("--release", "" + release)).isEmpty();
  }

  @Test
  void compilesWithPreviewFeatures() {
    String release = "" + Runtime.version().feature();

    assertThat(compile("--enable-preview", "--release", release)).isEmpty();
  }

  @Test
  void keepsNamesOfParameters() throws IOException, ReflectiveOperationException {
    assertThat(compile("-parameters")).isEmpty();

    URL[] path = {classes.toUri().toURL(), Path.of(runtime()).toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path)) {
      Class<?> factories = loader.loadClass("com.example.shop.ShopErrors");
      assertThat(
              factories.getMethod("cartEmpty", String.class).getParameters()[0].getName())
          .isEqualTo("cart");
    }
  }

  @Test
  void findsTheCatalogBesideSourcesOnTheSourcePath() {
    String said = Compilers.javac(
        SHOP,
        "-Werror",
        "-sourcepath",
        path(Built.tree("shop"), RESOURCES),
        "-classpath",
        runtime(),
        "-processorpath",
        processor(),
        "-d",
        classes.toString());

    assertThat(said).isEmpty();
  }

  @Test
  void findsTheCatalogWhereClassesGoThatHaveNoFolder() throws IOException {
    Path catalog = Path.of("catalogs", "shop.yaml");
    Files.createDirectories(folder.resolve(catalog).getParent());
    Files.copy(RESOURCES.resolve(catalog), folder.resolve(catalog));
    Path source = Files.copy(SHOP.get(0), folder.resolve("Shop.java"));

    String said = Compilers.fork(
        folder,
        "javac",
        "-Werror",
        "-classpath",
        runtime(),
        "-processorpath",
        processor(),
        source.getFileName().toString());

    assertThat(said).isEmpty();
  }

  @Test
  void tellsOfAWarningAndStillCompiles() {
    assertThat(compileWithAWarning())
        .contains("Shop.java:4: warning: catalogs/shop.yaml:4:3: no error belongs to the family")
        .endsWith("1 warning" + System.lineSeparator());
    assertThat(Built.names(classes, ".class")).contains("ShopErrors.class");
  }

  @Test
  void takesAWarningForAnErrorIfTheBuildDoes() {
    assertThat(compileWithAWarning("-Werror"))
        .contains("Shop.java:4: warning: catalogs/shop.yaml:4:3: no error belongs to the family")
        .contains("error: warnings found and -Werror specified");
    assertThat(Built.names(classes, ".class")).isEmpty();
  }

  private String compileWithAWarning(String... more) {
    return Compilers.javac(
        List.of(SHOP.get(0)),
        options(
            more,
            "-Aerrata.path=" + Built.tree("warning"),
            "-classpath",
            runtime(),
            "-processorpath",
            processor(),
            "-d",
            classes.toString()));
  }

  private String compile(String... more) {
    return Compilers.javac(
        SHOP,
        options(
            more,
            "-Xlint:all,-options,-preview",
            "-Werror",
            "-classpath",
            path(runtime(), RESOURCES),
            "-processorpath",
            processor(),
            "-d",
            classes.toString()));
  }

  private static String[] options(String[] some, String... others) {
    return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
  }
}
