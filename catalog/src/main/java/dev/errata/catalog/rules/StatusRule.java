package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A status is one that HTTP has: 100 to 599 (RFC 9110, section 15). An API without HTTP has none.
 */
final class StatusRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    // What errors inherit is one mistake.
    Set<Span> seen = new HashSet<>();
    Stream<Located<Integer>> ofFamilies =
        catalog.families().stream().map(Family::status).flatMap(status -> status.stream());
    Stream<Located<Integer>> ofErrors =
        catalog.errors().stream().filter(StatusRule::wasRead).map(ErrorDefinition::status);
    Stream.concat(ofFamilies, ofErrors)
        .filter(status -> seen.add(status.span()))
        .forEach(status -> check(status, catalog, report));
  }

  /** Whether the status is one of the catalog: one that stands in for it is placed at the key. */
  static boolean wasRead(ErrorDefinition error) {
    return !error.status().span().equals(error.key().span());
  }

  private static void check(Located<Integer> status, Catalog catalog, Report report) {
    int number = status.value();
    if (!catalog.hasStatuses()) {
      if (number != 0) {
        report.add(
            status.span(),
            DiagnosticCode.STATUS_OF_NO_HTTP,
            "the catalog says 'status: none', so nothing in it has an HTTP status",
            "remove this one, or the one at the top");
      }
    } else if (number < 100 || number > 599) {
      report.add(
          status.span(),
          DiagnosticCode.STATUS_OUT_OF_RANGE,
          "HTTP has no status " + number,
          "write a status from 100 to 599");
    }
  }
}
