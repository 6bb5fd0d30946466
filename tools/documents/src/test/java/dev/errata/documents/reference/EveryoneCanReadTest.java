package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads, on whatever: by day and by night, on a phone, with a screen reader. */
final class EveryoneCanReadTest {

  /** A page of each kind. */
  private static final List<String> PAGES = List.of(
      "index.html",
      "index.html?q=gone",
      "errors/Order.Full.html",
      "errors/Order.Old.html",
      "errors/Order.Removed.html",
      "families.html",
      "families/Order.html",
      "validators.html",
      "validators/name.html",
      "limits.html",
      "statuses.html",
      "statuses/404.html",
      "changes.html");

  @TempDir
  private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    Path tests = Path.of("src/test/resources/dev/errata/documents/reference");
    ReferenceRequest request = Sites.of(
        "Orders",
        Files.readString(tests.resolve("orders.yaml")),
        Optional.of(Files.readString(tests.resolve("orders-before.yaml"))));
    new ReferenceFolder(folder).write(Reference.html(request));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void axeFindsNothing() {
    List<String> found = new ArrayList<>();
    for (boolean isDark : List.of(false, true)) {
      browser.dark(isDark);
      browser.width(1000);
      for (String page : PAGES) {
        open(page);
        browser.axe().forEach(finding -> found.add(page + " dark=" + isDark + " " + finding));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void isDarkInTheDark() {
    open("index.html");
    browser.dark(false);
    assertThat(background()).isEqualTo("rgb(255, 255, 255)");
    browser.dark(true);
    assertThat(background()).isEqualTo("rgb(20, 23, 26)");
  }

  @Test
  void fitsAPhone() {
    browser.width(320);
    for (String page : PAGES) {
      open(page);
      assertThat(browser.script("return document.documentElement.scrollWidth"))
          .as(page)
          .isEqualTo(320L);
    }
  }

  @Test
  void saysToScreenReadersWhatWasFound() {
    browser.width(1000);
    open("index.html?q=gone");
    assertThat(browser.find("#count").getAriaRole()).isEqualTo("status");
    assertThat(browser.find("#q").getAccessibleName()).isEqualTo("Find an error");
    assertThat(browser.find("#found").getAccessibleName()).isEqualTo("Found errors");
  }

  private static void open(String page) {
    String[] parts = page.split("\\?");
    browser.open(folder.resolve(parts[0]), parts.length > 1 ? "?" + parts[1] : "");
  }

  private static Object background() {
    return browser.script("return getComputedStyle(document.body).backgroundColor");
  }
}
