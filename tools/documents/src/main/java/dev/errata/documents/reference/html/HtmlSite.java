package dev.errata.documents.reference.html;

import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.Site;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes a reference as HTML that needs no server. */
public final class HtmlSite {

  private static final String TEMPLATES = "dev.errata.documents.reference.templates";

  private final Site site;
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(
      null, ContentType.Html, HtmlSite.class.getClassLoader(), TEMPLATES);
  private final SortedMap<String, String> files = new TreeMap<>();

  private HtmlSite(Site site) {
    this.site = site;
  }

  /** The text of each file, by its path below the site's folder. */
  public static SortedMap<String, String> write(Site site) {
    return new HtmlSite(site).files();
  }

  private SortedMap<String, String> files() {
    write("index.html", "index", Map.of());
    Stream.of(site.errors(), site.removed())
        .flatMap(List::stream)
        .forEach(error -> write(error.place().html(), "error", Map.of("page", error)));
    site.pointers()
        .forEach(page -> write(page.link().place().html(), "pointer", Map.of("page", page)));
    site.families()
        .forEach(page -> write(page.link().place().html(), "family", Map.of("page", page)));
    site.validators()
        .forEach(page -> write(page.link().place().html(), "validator", Map.of("page", page)));
    site.statuses()
        .forEach(page -> write(page.link().place().html(), "status", Map.of("page", page)));
    lists();
    files.put("search-index.js", SearchIndex.of(site));
    files.put("reference.css", resource("reference.css"));
    files.put("reference.js", resource("search.js") + resource("page.js"));
    return files;
  }

  private void lists() {
    if (!site.families().isEmpty()) {
      write("families.html", "families", Map.of());
    }
    if (!site.validators().isEmpty()) {
      write("validators.html", "validators", Map.of());
      write("limits.html", "limits", Map.of());
    }
    if (!site.statuses().isEmpty()) {
      write("statuses.html", "statuses", Map.of());
    }
    if (site.changes().isPresent()) {
      write("changes.html", "changes", Map.of());
    }
  }

  private void write(String path, String template, Map<String, Object> values) {
    Map<String, Object> params = new HashMap<>(values);
    params.put("site", site);
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", params, output);
    files.put(path, output.toString());
  }

  private static String resource(String name) {
    try (InputStream in =
        ErrorPage.class.getResourceAsStream("/dev/errata/documents/reference/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
