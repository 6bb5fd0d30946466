package com.example.compilers;

import static com.example.compilers.Built.path;
import static com.example.compilers.Built.processor;
import static com.example.compilers.Built.runtime;
import static com.example.compilers.Built.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler as other builds call it. */
class EclipseCompilerTest {

  private static final List<Path> SHOP = Built.sources(tree("shop"));
  private static final Path RESOURCES = tree("resources");

  @TempDir
  private Path folder;

  @Test
  void findsTheProcessorOnTheClassPath() {
    String said = Compilers.ecj(
        SHOP, folder, "--release", "17", "-classpath", path(runtime(), processor(), RESOURCES));

    assertThat(said).isEmpty();
    assertThat(Built.names(folder, ".class")).contains("ShopErrors.class", "Till.class");
  }

  @Test
  void proceedsAfterAnErrorInCodeThatUsesGeneratedTypes() {
    List<Path> sources = new ArrayList<>(SHOP);
    sources.addAll(Built.sources(tree("broken")));

    String said = Compilers.ecj(
        sources,
        folder,
        "-proceedOnError",
        "--release",
        "17",
        "-classpath",
        path(runtime(), RESOURCES),
        "-processorpath",
        processor());

    assertThat(said)
        .contains("The method noSuchMethod() is undefined for the type ShopException.CartEmpty")
        .contains("1 problem (1 error)");
    assertThat(Built.names(folder, ".class")).contains("ShopErrors.class", "Broken.class");
  }

  @Test
  void tellsOfAMistakeInACatalog() {
    String said = Compilers.ecj(
        List.of(SHOP.get(0)),
        folder,
        "-failOnWarning",
        "-Aerrata.path=" + tree("warning"),
        "--release",
        "17",
        "-classpath",
        runtime(),
        "-processorpath",
        processor());

    assertThat(said)
        .contains("Shop.java (at line 4)")
        .contains("catalogs/shop.yaml:4:3: no error belongs to the family 'Till' [ERRATA-0208]");
  }

  @Test
  void findsACatalogInAJarOnTheModulePath() throws IOException {
    Path jar = folder.resolve("catalogs.jar");
    Path catalogs = tree("modules").resolve("com.example.catalogs");
    Path classes = folder.resolve("catalogs");
    Compilers.ecj(Built.sources(catalogs), classes, "--release", "17");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      put(out, "module-info.class", classes.resolve("module-info.class"));
      put(out, "catalogs/shop.yaml", catalogs.resolve("catalogs/shop.yaml"));
    }

    String said = Compilers.ecj(
        Built.sources(tree("modules").resolve("com.example.shop")),
        folder.resolve("classes"),
        "--release",
        "17",
        // Else it takes the class path that the tests run with.
        "-classpath",
        folder.toString(),
        "--module-path",
        path(runtime(), jar),
        "-processorpath",
        processor());

    assertThat(said).isEmpty();
    assertThat(Built.names(folder, ".class")).contains("ShopErrors.class");
  }

  private static void put(JarOutputStream jar, String name, Path file) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    Files.copy(file, jar);
  }
}
