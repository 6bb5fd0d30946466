package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code errata docs} from outside. */
final class DocsCommandTest {

  private static final String CATALOG = """
      errata: 1
      title: Shop errors
      errors:
        Shop.Closed: {status: 503, message: The shop is closed.}
        Shop.Full: {status: 429, message: The shop is full.}
      """;

  @TempDir
  private Path folder;

  private String out;
  private String err;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("shop.yaml"), CATALOG);
  }

  @Test
  void writesASite() {
    assertThat(run("docs", file("shop.yaml"), "-o", file("site"))).isZero();
    assertThat(out).contains("index.html written: 2 errors, ").contains(" files");
    assertThat(folder.resolve("site/index.html")).content().contains("<title>Shop errors</title>");
    assertThat(folder.resolve("site/errors/Shop.Closed.html"))
        .content()
        .contains("throw ShopErrors.shopClosed();");
  }

  @Test
  void takesATitleAndAnInterface() {
    assertThat(run(
            "docs",
            file("shop.yaml"),
            "-o",
            file("site"),
            "--title",
            "Everything",
            "--interface",
            "com.acme.Till",
            "-q"))
        .isZero();
    assertThat(out).isEmpty();
    assertThat(folder.resolve("site/index.html")).content().contains("<title>Everything</title>");
    assertThat(folder.resolve("site/errors/Shop.Closed.html"))
        .content()
        .contains("throw TillErrors.shopClosed();");
  }

  @Test
  void deletesThePagesThatAreNoMoreAndNothingElse() throws IOException {
    run("docs", file("shop.yaml"), "-o", file("site"));
    Files.writeString(folder.resolve("site/own.txt"), "mine");
    Files.writeString(folder.resolve("shop.yaml"), CATALOG.replace("Shop.Full", "Shop.Crowded"));
    run("docs", file("shop.yaml"), "-o", file("site"));
    assertThat(folder.resolve("site/errors/Shop.Full.html")).doesNotExist();
    assertThat(folder.resolve("site/errors/Shop.Crowded.html")).exists();
    assertThat(folder.resolve("site/own.txt")).hasContent("mine");
  }

  @Test
  void tellsOfChanges() throws IOException {
    String old = CATALOG.replace("Shop.Full", "Shop.Crowded");
    Files.writeString(folder.resolve("old.yaml"), old);
    assertThat(run("docs", file("shop.yaml"), "--against", file("old.yaml"), "-o", file("site")))
        .isZero();
    assertThat(folder.resolve("site/changes.html"))
        .content()
        .contains("Breaking", "Shop.Crowded", "Shop.Full");
    assertThat(folder.resolve("site/errors/Shop.Crowded.html")).exists();
    assertThat(run("docs", file("shop.yaml"), "--against", file("none.yaml"), "-o", file("site")))
        .isEqualTo(3);
    assertThat(err).contains("there is no baseline").contains("help:");
  }

  @Test
  void writesMarkdown() {
    assertThat(run("docs", file("shop.yaml"), "--markdown", "-o", file("md"))).isZero();
    assertThat(folder.resolve("md/README.md")).content().startsWith("# Shop errors\n");
    assertThat(folder.resolve("md/errors.md")).content().contains("throw ShopErrors.shopFull();");
    assertThat(folder.resolve("md/index.html")).doesNotExist();
  }

  @Test
  void saysInALineWhatIsWrong() throws IOException {
    assertThat(run("docs", file("none.yaml"), "-o", file("site"))).isEqualTo(1);
    assertThat(err)
        .isEqualToIgnoringNewLines("errata: " + file("none.yaml") + ": there is no such file");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void saysWhereTheCatalogIsWrong() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "errata: 1\nerrors:\n  A: {status: 400}\n");
    assertThat(run("docs", file("bad.yaml"), "-o", file("site"))).isEqualTo(1);
    assertThat(err).contains("bad.yaml:3:").contains("help:");
  }

  @Test
  void cannotWriteWhereAFileIs() throws IOException {
    Files.writeString(folder.resolve("site"), "a file");
    assertThat(run("docs", file("shop.yaml"), "-o", file("site"))).isEqualTo(1);
    assertThat(err).contains("it cannot be written").doesNotContain("\tat ");
  }

  @Test
  void asksForAFolder() {
    assertThat(run("docs", file("shop.yaml"))).isEqualTo(2);
    assertThat(err).contains("--output");
  }

  private int run(Object... arguments) {
    Run run = Run.errata(arguments);
    out = run.out();
    err = run.err();
    return run.exitCode();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
