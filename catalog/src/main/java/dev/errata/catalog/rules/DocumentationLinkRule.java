package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.source.Located;
import java.net.URI;
import java.net.URISyntaxException;

/** {@code documentation} is a web address once {@code {code}} is filled in. */
final class DocumentationLinkRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    catalog
        .documentation()
        .filter(link -> !isWebAddress(link.value().replace("{code}", "code")))
        .ifPresent(link -> report(link, report));
  }

  private static void report(Located<String> link, Report report) {
    report.add(
        link.span(),
        DiagnosticCode.BAD_DOCUMENTATION_LINK,
        "'" + link.value() + "' is no web address",
        "write one such as https://example.com/errors/{code}; {code} is its only placeholder");
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
