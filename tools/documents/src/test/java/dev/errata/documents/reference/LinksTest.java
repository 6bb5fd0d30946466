package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No link of a reference leads nowhere, and none leaves it but to the documentation. */
final class LinksTest {

  private static final Path TESTS = Path.of("src/test/resources/dev/errata/documents/reference");

  @Test
  void everyLinkOfTheSiteLeadsToAFile() throws IOException {
    for (ReferenceRequest request : requests()) {
      assertThat(broken(Reference.html(request))).as(request.heading()).isEmpty();
    }
  }

  @Test
  void everyLinkOfTheMarkdownLeadsToAHeading() throws IOException {
    List<Extension> extensions = List.of(TablesExtension.create());
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
    for (ReferenceRequest request : requests()) {
      SortedMap<String, String> files = Reference.markdown(request);
      assertThat(files).containsKey("README.md");
      files.replaceAll((name, text) -> renderer.render(parser.parse(text)));
      assertThat(broken(files)).as(request.heading()).isEmpty();
    }
  }

  @Test
  void everyPageOfTheSiteIsReachedFromItsStart() throws IOException {
    for (ReferenceRequest request : requests()) {
      SortedMap<String, String> files = Reference.html(request);
      List<String> reached = new ArrayList<>(List.of("index.html"));
      for (int i = 0; i < reached.size(); i++) {
        String from = reached.get(i);
        Jsoup.parse(files.get(from)).select("a[href]").stream()
            .map(link -> target(from, link.attr("href")))
            .filter(to -> files.containsKey(to) && !reached.contains(to))
            .distinct()
            .forEach(reached::add);
      }
      List<String> pages =
          files.keySet().stream().filter(name -> name.endsWith(".html")).toList();
      assertThat(reached).as(request.heading()).containsAll(pages);
    }
  }

  private static List<ReferenceRequest> requests() throws IOException {
    return List.of(
        Sites.ofFile(Sites.CATALOGS.get("iam")),
        Sites.ofFile(Sites.CATALOGS.get("ram")),
        Sites.ofFile(Sites.CATALOGS.get("users")),
        Sites.of(HostileCodesTest.CATALOG),
        Sites.of(
            "Orders",
            Files.readString(TESTS.resolve("orders.yaml")),
            Optional.of(Files.readString(TESTS.resolve("orders-before.yaml")))));
  }

  private static List<String> broken(SortedMap<String, String> files) {
    List<String> broken = new ArrayList<>();
    Map<String, Document> pages = new HashMap<>();
    files.forEach((name, text) -> pages.put(name, Jsoup.parse(text)));
    pages.forEach((name, page) -> {
      if (name.endsWith(".html") || name.endsWith(".md")) {
        Stream.of("href", "src", "action")
            .flatMap(attribute -> page.select("[" + attribute + "]").stream()
                .filter(element -> !element.attr("rel").contains("external"))
                .map(element -> element.attr(attribute)))
            .filter(link -> !link.equals("data:,") && !leads(pages, name, link))
            .forEach(link -> broken.add(name + " -> " + link));
      }
    });
    return broken;
  }

  private static boolean leads(Map<String, Document> pages, String from, String link) {
    String to = target(from, link);
    String anchor = URI.create(link).getFragment();
    return pages.containsKey(to)
        && (anchor == null || pages.get(to).getElementById(anchor) != null);
  }

  private static String target(String from, String link) {
    String path = URI.create("site:///" + from).resolve(link).getPath();
    return path == null ? "" : path.substring(1);
  }
}
