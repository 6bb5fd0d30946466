package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Looks for errors as a reader does: in a real browser, in files. */
final class BrowserTest {

  @TempDir
  private static Path folder;

  private static Browser browser;

  private static final Map<String, Path> SITES = new HashMap<>();

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    for (String name : Sites.CATALOGS.keySet()) {
      Path site = folder.resolve(name);
      new ReferenceFolder(site).write(Reference.html(Sites.ofFile(Sites.CATALOGS.get(name))));
      SITES.put(name, site);
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void look() {
    browser.width(1000);
    browser.dark(false);
  }

  @Test
  void findsTheErrorOfALineOfALog() throws IOException {
    List<String> missed = new ArrayList<>();
    int lines = 0;
    String site = "";
    for (String line : logLines()) {
      String[] parts = line.split("\\|", 3);
      if (!site.equals(parts[0])) {
        site = parts[0];
        browser.open(page(site, "index.html"), "");
      }
      paste(parts[2]);
      List<String> found = browser.texts("#found li code");
      if (!found.subList(0, Math.min(3, found.size())).contains(parts[1])) {
        missed.add(line + " gave " + found.subList(0, Math.min(5, found.size())));
      }
      lines++;
    }
    assertThat(missed).isEmpty();
    assertThat(lines).isGreaterThanOrEqualTo(50);
  }

  @Test
  void findsByCodeNameWordsAndBeginnings() {
    browser.open(page("ram", "index.html"), "");
    assertThat(best("EntityNotExist.User")).isEqualTo("EntityNotExist.User");
    assertThat(best("entitynotexist.user.accesskey")).isEqualTo("EntityNotExist.User.AccessKey");
    assertThat(best("DeleteConflictRolePolicy")).isEqualTo("DeleteConflict.Role.Policy");
    assertThat(best("too weak pass")).isEqualTo("InvalidParameter.Password.TooWeak");
    assertThat(best("RamErrorCode.LIMIT_EXCEEDED_ROLE")).isEqualTo("LimitExceeded.Role");
    browser.open(page("iam", "index.html"), "");
    assertThat(best("IAM.1002")).isEqualTo("IAM.1002");
    assertThat(best("1103")).isEqualTo("1103");
    assertThat(best("throttl")).isEqualTo("IAM.0012");
  }

  @Test
  void tellsWhatItFoundAndNarrowsIt() {
    browser.open(page("ram", "index.html"), "");
    assertThat(browser.texts("#all li")).hasSize(82);
    browser.find("#status").sendKeys("409");
    assertThat(browser.texts("#found li .status")).isNotEmpty().containsOnly("409");
    assertThat(browser.find("#count").getText()).endsWith("errors");
    browser.find("#family").sendKeys("DeleteConflict");
    assertThat(browser.texts("#found li code"))
        .hasSizeGreaterThan(10)
        .allMatch(code -> code.startsWith("DeleteConflict."));
    type("any version except");
    assertThat(browser.texts("#found li code").get(0)).isEqualTo("DeleteConflict.Policy.Version");
    assertThat(browser.script("return location.search").toString())
        .contains("q=any", "status=409", "family=DeleteConflict");
    browser.driver().navigate().refresh();
    assertThat(browser.texts("#found li code").get(0)).isEqualTo("DeleteConflict.Policy.Version");
    type("xyzzy");
    assertThat(browser.find("#count").getText()).startsWith("Nothing found");
  }

  @Test
  void needsNoMouse() {
    browser.open(page("ram", "index.html"), "");
    browser.find("body").sendKeys("/");
    WebElement input = browser.driver().switchTo().activeElement();
    assertThat(input.getDomAttribute("id")).isEqualTo("q");
    type("The user does not exist.");
    input.sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.driver().switchTo().activeElement().getText())
        .isEqualTo("EntityNotExist.User");
    assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN, "");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_UP, "");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(browser.find("h1").getText()).isEqualTo("EntityNotExist.User");
    assertThat(browser.find(".solution").getText()).startsWith("Verify");
    browser.find("body").sendKeys("/");
    browser.driver().switchTo().activeElement().sendKeys("policy version", Keys.ENTER);
    browser.find("#found li code");
    assertThat(browser.texts("#found li code")).contains("EntityNotExist.Policy.Version");
  }

  @Test
  void followsLinksToFamiliesLimitsAndBack() {
    browser.open(page("ram", "index.html"), "");
    type("UserName beyond the length");
    browser.find("#found a").click();
    assertThat(browser.find("h1").getText()).isEqualTo("InvalidParameter.UserName.Length");
    assertThat(browser.find(".limit").getText()).isEqualTo("has 1 to 64 characters");
    browser.find("td a").click();
    assertThat(browser.find("h1").getText()).isEqualTo("Validator userName");
    browser.driver().navigate().back();
    browser.find(".trail a").click();
    assertThat(browser.find("h1").getText()).isEqualTo("Family InvalidParameter");
  }

  private static Path page(String site, String path) {
    return SITES.get(site).resolve(path);
  }

  private static String best(String query) {
    type(query);
    return browser.texts("#found li code").stream().findFirst().orElse("");
  }

  private static void type(String query) {
    WebElement input = browser.find("#q");
    input.clear();
    input.sendKeys(query);
    settle();
  }

  /** As from the clipboard, which a test may not write. */
  private static void paste(String text) {
    browser.script(
        "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);"
            + "const q = document.getElementById('q'); q.value = ''; q.focus();"
            + "if (q.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: data, bubbles: true, cancelable: true}))) {"
            + " q.setRangeText(arguments[0]); q.dispatchEvent(new Event('input', {bubbles: true})); }",
        text);
    settle();
  }

  /** The search waits until typing pauses. */
  private static void settle() {
    browser
        .driver()
        .executeAsyncScript("const done = arguments[0], found = document.getElementById('found');"
            + "(function look() {"
            + " if (found.ariaBusy === 'true') { setTimeout(look, 5); } else { done(); } }());");
  }

  private static List<String> logLines() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream("log-lines.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
