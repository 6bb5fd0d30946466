package dev.errata.documents.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser that looks at a reference as a file. */
final class Browser implements AutoCloseable {

  /** Whether a machine without a browser fails the tests; else it skips them. */
  private static final boolean IS_REQUIRED = "required".equals(System.getenv("ERRATA_BROWSER"));

  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
  private static final List<Path> DRIVERS =
      List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/local/bin/chromedriver"));

  /** It warns of a browser that is newer than it is, though nothing that it knows is used. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(Path browser, Path chromeDriver) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en");
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(chromeDriver.toFile())
        .withSilent(true)
        .build();
    driver = new ChromeDriver(service, options);
    driver
        .manage()
        .timeouts()
        .scriptTimeout(Duration.ofSeconds(30))
        .implicitlyWait(Duration.ofSeconds(5));
  }

  /** Starts a browser; skips the test where there is none. */
  static Browser start() {
    Optional<Path> browser = BROWSERS.stream().filter(Files::isExecutable).findFirst();
    Optional<Path> driver = DRIVERS.stream().filter(Files::isExecutable).findFirst();
    if (browser.isEmpty() || driver.isEmpty()) {
      String reason =
          "there is no Chromium with its driver: apt-get install chromium" + " chromium-driver";
      if (IS_REQUIRED) {
        Assertions.fail(reason);
      }
      Assumptions.abort(reason);
    }
    return new Browser(browser.get(), driver.get());
  }

  void open(Path page, String query) {
    driver.get(page.toUri() + query);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** What a page has, or will have soon. */
  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    List<?> texts = (List<?>) script(
        "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility())"
            + ".map(e => e.innerText)",
        selector);
    return texts.stream().map(String::valueOf).toList();
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Looks at pages as a phone of that width does; 0 for none. */
  void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void dark(boolean isDark) {
    Map<String, Object> scheme =
        Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** What axe finds against a page, each in a line. */
  List<?> axe() {
    script(axeScript());
    return (List<?>) driver.executeAsyncScript("const done = arguments[0];"
        + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' '"
        + " + v.nodes.map(n => n.html).slice(0, 3).join(' ; '))));");
  }

  private static String axeScript() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
