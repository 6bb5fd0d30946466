package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.files.CatalogInput;
import dev.errata.documents.files.UnusableFile;
import dev.errata.documents.reference.ReferenceRequest;
import dev.errata.documents.reference.build.SiteBuilder;
import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.ParamRow;
import dev.errata.documents.reference.page.ParamRow.Visibility;
import dev.errata.documents.reference.page.WireExample;
import dev.errata.http.ErrorAnswer;
import dev.errata.http.ErrorBodies;
import dev.errata.http.ErrorRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The bodies that the reference of a catalog shows are read as the errors that they are shown for,
 * and are what a server sends.
 */
class ReferenceTest {

  private static final Path SHIPPED =
      Path.of("../../catalog/src/main/resources/dev/errata/catalogs");

  private static final Pattern TEXT_OR_SPACE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\s+");

  @Test
  void whatIsShownOfIamIsSent() throws UnusableFile {
    check(IamErrors.API, SHIPPED.resolve("iam.yaml"));
  }

  @Test
  void whatIsShownOfRamIsSent() throws UnusableFile {
    check(RamErrors.API, SHIPPED.resolve("ram.yaml"));
  }

  @Test
  void whatIsShownOfValuesOfEveryTypeIsSent() throws UnusableFile {
    check(TillErrors.API, Path.of("src/test/resources/catalogs/till.yaml"));
  }

  private static <E extends CodedException> void check(ErrorApi<E> api, Path file)
      throws UnusableFile {
    CheckedCatalog catalog = CatalogInput.read(List.of(file));
    ReferenceRequest request =
        new ReferenceRequest(catalog, Optional.empty(), Optional.empty(), "Any");
    List<ErrorPage> pages = SiteBuilder.build(request).errors();
    assertThat(pages).isNotEmpty();
    for (ErrorPage page : pages) {
      List<String> sentBefore = new ArrayList<>();
      for (WireExample example : page.wire()) {
        String title = page.key() + " as " + example.title();
        Map<String, String> headers = headers(example.head());
        E received = ErrorBodies.read(
            api,
            page.row().status(),
            name -> Optional.ofNullable(headers.get(name)),
            example.body());
        assertThat(received.errorCode().id()).as(title).isEqualTo(page.key());
        // Of the shapes of a media type, the first alone is sent.
        if (!sentBefore.contains(example.language())) {
          sentBefore.add(example.language());
          isSent(api.passOn(received), api, passedOn(example, page), headers, title);
        }
      }
    }
  }

  private static void isSent(
      CodedException error,
      ErrorApi<?> api,
      WireExample example,
      Map<String, String> headers,
      String title) {
    ErrorRequest request = new ErrorRequest(
        "GET", headers.get("Content-Type"), "/path/of/the/request", "7f2a9c31", "api.example.com");
    ErrorAnswer answer = ErrorBodies.write(api, error, request);
    assertThat(dense(new String(answer.body(), StandardCharsets.UTF_8)))
        .as(title)
        .isEqualTo(dense(example.body()));
    assertThat(answer.headers()).as(title).containsAllEntriesOf(headers);
    assertThat(example.head()).as(title).startsWith("HTTP/1.1 " + answer.status() + " ");
  }

  /** Of what was received, sensitive values are masked when it is passed on. */
  private static WireExample passedOn(WireExample example, ErrorPage page) {
    String body = example.body();
    for (ParamRow param : page.params()) {
      if (param.visibility() == Visibility.SENSITIVE) {
        body = body.replace("{" + param.name() + "}", "***");
      }
    }
    return new WireExample(example.title(), example.head(), body, example.language());
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    head.lines().skip(1).forEach(line -> headers.put(line.split(": ")[0], line.split(": ")[1]));
    return headers;
  }

  /** A body without the white space that makes it readable. */
  private static String dense(String body) {
    return body.startsWith("<")
        ? body.replaceAll(">\\s+<", "><").strip()
        : TEXT_OR_SPACE
            .matcher(body)
            .replaceAll(found ->
                found.group().startsWith("\"") ? Matcher.quoteReplacement(found.group()) : "");
  }
}
