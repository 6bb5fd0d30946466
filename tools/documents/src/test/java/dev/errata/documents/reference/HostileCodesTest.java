package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes and texts that would break out of a folder, of a page or of a script. */
final class HostileCodesTest {

  static final String CATALOG = """
      errata: 1
      title: "</title><script>alert(1)</script>"
      documentation: https://example.com/?a=1&b={code}
      families: {"A/..": "**bold** [link](javascript:alert(1)) | <b>"}
      errors:
        "../x": {name: A1, status: 400, message: One}
        "a/b": {name: A2, status: 400, message: "</script><script>alert(1)</script>"}
        "<script>alert(1)</script>": {name: A3, status: 400, message: "${x} @if(true) !{y}"}
        "NotFound": {name: A4, status: 404, message: Two}
        "notfound": {name: A5, status: 404, message: Three}
        "CON": {name: A6, status: 400, message: Four}
        "aux.x": {name: A7, status: 400, message: Five}
        ".hidden": {name: A8, status: 400, message: Six}
        "end.": {name: A9, status: 400, message: Seven}
        "Ünïcode 漢字 😀": {name: B1, status: 400, message: "Acht \\u2028 漢字 😀"}
        "a%2Fb#?x=1": {name: B2, status: 400, message: "`code` ``` $&"}
        "index": {name: B3, status: 400, message: Nine}
        "A/...B": {name: B4, family: "A/..", status: 400, message: "| cell |", description: "<img src=x onerror=alert(1)>", solution: "# no heading\\n- no item\\n\\n<b>no tag</b>"}
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA": {name: B5, status: 400, message: Long}
      """;

  private static final Pattern SAFE = Pattern.compile("[a-z0-9_~][a-z0-9._~-]{0,140}");

  @TempDir
  private Path folder;

  @Test
  void filesHaveSafeNamesThatDifferInMoreThanCase() {
    List<String> names = Reference.html(Sites.of(CATALOG)).keySet().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .allSatisfy(name -> assertThat(name.split("/"))
            .hasSizeLessThan(3)
            .allMatch(part -> SAFE.matcher(part).matches())
            .noneMatch(part -> part.startsWith("con.") || part.startsWith("aux.")));
  }

  @Test
  void nothingIsWrittenBesideTheFolder() throws IOException {
    Path site = folder.resolve("site");
    new ReferenceFolder(site).write(Reference.html(Sites.of(CATALOG)));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(site);
    }
  }

  @Test
  void textsStayTexts() {
    SortedMap<String, String> files = Reference.html(Sites.of(CATALOG));
    files.forEach((name, text) -> {
      if (name.endsWith(".html")) {
        Document page = Jsoup.parse(text);
        assertThat(page.select("script:not([src]), img, b, [onerror]")).as(name).isEmpty();
        assertThat(page.select("[href^=javascript]")).as(name).isEmpty();
      }
    });
    assertThat(Jsoup.parse(files.get("index.html")).title())
        .isEqualTo("</title><script>alert(1)</script>");
    assertThat(files.get("index.html")).contains("${x} @if(true) !{y}");
  }

  @Test
  void anAddressStaysWhatIsAddedBehindIt() {
    String less = CATALOG.substring(0, CATALOG.indexOf("  \"CON\""));
    assertThat(Reference.html(Sites.of(CATALOG)).keySet())
        .containsAll(Reference.html(Sites.of(less)).keySet().stream()
            .filter(name -> name.startsWith("errors/"))
            .toList());
  }
}
