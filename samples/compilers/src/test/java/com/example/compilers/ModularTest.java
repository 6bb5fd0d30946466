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
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three modules: one holds a catalog, one exports what is generated from it, one uses that. */
class ModularTest {

  private static final String CATALOGS = "com.example.catalogs";
  private static final String SHOP = "com.example.shop";
  private static final String CLIENT = "com.example.client";
  private static final Path MODULES = tree("modules");
  private static final Path CATALOG = Path.of("catalogs", "shop.yaml");

  @TempDir
  private Path folder;

  private Path jar;

  @BeforeEach
  void makeAJarOfTheCatalog() throws IOException {
    jar = folder.resolve("catalogs.jar");
    Path classes = folder.resolve(CATALOGS);
    compile(CATALOGS, classes);
    copyCatalog(classes);
    ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, "-c", "-f", jar.toString(), "-C", classes.toString(), ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-path", "--processor-module-path"})
  void exportsWhatIsGeneratedFromACatalogInAJar(String option) throws IOException {
    Path shop = folder.resolve(SHOP);
    Path client = folder.resolve(CLIENT);

    compile(SHOP, shop, "-p", path(runtime(), jar), option, processor());
    compile(CLIENT, client, "-p", path(runtime(), jar, shop));

    assertThat(run(path(runtime(), jar, shop, client))).isEqualTo("3 of tea");
  }

  @Test
  void findsTheCatalogBesideTheSourcesOfAModule() throws IOException {
    Path classes = folder.resolve("classes");

    assertThat(compileTogether(classes)).isEmpty();

    assertThat(run(path(runtime(), classes))).isEqualTo("3 of tea");
  }

  @Test
  void prefersTheCatalogOfTheOwnModule() throws IOException {
    Path classes = folder.resolve("classes");
    copyCatalog(classes.resolve(SHOP));
    Path other = classes.resolve(CATALOGS).resolve(CATALOG);
    Files.createDirectories(other.getParent());
    Files.writeString(other, "errata: not this one");

    assertThat(compileTogether(classes)).isEmpty();
  }

  private static void compile(String module, Path classes, String... more) {
    List<String> options =
        new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
    options.addAll(List.of(more));
    List<Path> sources = Built.sources(MODULES.resolve(module));
    assertThat(Compilers.javac(sources, options.toArray(String[]::new))).isEmpty();
  }

  private static String compileTogether(Path classes) {
    return Compilers.javac(
        List.of(),
        "-Xlint:all",
        "-Werror",
        "--module-source-path",
        MODULES.toString(),
        "-p",
        runtime(),
        "--processor-path",
        processor(),
        "-d",
        classes.toString(),
        "-m",
        String.join(",", CATALOGS, SHOP, CLIENT));
  }

  private static void copyCatalog(Path root) throws IOException {
    Files.createDirectories(root.resolve(CATALOG).getParent());
    Files.copy(MODULES.resolve(CATALOGS).resolve(CATALOG), root.resolve(CATALOG));
  }

  private String run(String modulePath) throws IOException {
    return Compilers.fork(folder, "java", "-p", modulePath, "-m", CLIENT + "/" + CLIENT + ".Client")
        .strip();
  }
}
