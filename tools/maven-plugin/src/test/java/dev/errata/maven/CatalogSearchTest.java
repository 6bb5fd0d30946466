package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs are found among other files, by what is in them. */
class CatalogSearchTest {

  private static final String CATALOG = "errata: 1\nerrors: {}\n";

  @TempDir
  private Path folder;

  private final List<String> warnings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "errata: 1",
        "# ours\n---\nerrata: 1",
        "errors: {}\nerrata : 1",
        "  errata: 1\n  errors: {}",
        "{\"errata\": 1}",
        "{errors: {},errata: 1}",
        "'errata': 1",
        "? errata\n: 1",
        "\uFEFFerrata: 1",
        "errata: 1\nlanguage: de"
      })
  void aCatalogIsWhatHasTheKey(String text) throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), text);

    assertThat(names(folder)).containsExactly("catalog.yaml in here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "server: {port: 80}", "dev.errata: DEBUG", "my-errata: 1", "# of errata"})
  void otherYamlIsNone(String text) throws IOException {
    Files.writeString(folder.resolve("application.yaml"), text);

    assertThat(names(folder)).isEmpty();
  }

  @Test
  void anyEndingIsLookedAtAtAnyDepthInOrder() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("b/c/deep.yml"), CATALOG);
    Files.writeString(folder.resolve("z.yaml"), CATALOG);
    Files.writeString(folder.resolve("a.errors"), CATALOG);

    assertThat(names(folder))
        .containsExactly("a.errors in here", "b/c/deep.yml in here", "z.yaml in here");
  }

  @Test
  void javaAndWhatIsNoTextAreNone() throws IOException {
    Files.writeString(folder.resolve("Main.java"), CATALOG);
    Files.writeString(folder.resolve("Main.class"), CATALOG);
    Files.writeString(folder.resolve("image"), "\0" + CATALOG);

    assertThat(names(folder)).isEmpty();
  }

  @Test
  void aCatalogInAJarIsTheSameAsInAFolder() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/catalogs"));
    Files.writeString(classes.resolve("ram.yaml"), CATALOG);
    Path jar = folder.resolve("some.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("catalogs/"));
      out.putNextEntry(new ZipEntry("catalogs/ram.yaml"));
      out.write(CATALOG.getBytes());
      out.putNextEntry(new ZipEntry("Main.java"));
      out.write(CATALOG.getBytes());
    }

    assertThat(search(jar)).isEqualTo(search(folder.resolve("classes")));
    assertThat(names(jar)).containsExactly("catalogs/ram.yaml in here");
  }

  @Test
  void aBrokenJarIsToldAndSkipped() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no archive");

    assertThat(names(broken)).isEmpty();
    assertThat(warnings).singleElement().asString().contains("broken.jar", "is not seen");
  }

  @Test
  void aLoopOfLinksIsToldAndLeft() throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), CATALOG);
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(names(folder)).containsExactly("catalog.yaml in here");
    assertThat(warnings).singleElement().asString().contains("loop");
  }

  @Test
  void whatIsNotThereIsSkipped() {
    assertThat(names(folder.resolve("nowhere"))).isEmpty();
    assertThat(warnings).isEmpty();
  }

  private List<String> names(Path path) {
    return search(path).entries().stream().map(Fingerprint.Entry::name).toList();
  }

  private Fingerprint search(Path path) {
    SystemStreamLog log = new SystemStreamLog() {
      @Override
      public void warn(CharSequence text) {
        warnings.add(text.toString());
      }
    };
    return new CatalogSearch(log).search(List.of(new CatalogLocation("here", path)));
  }
}
