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

/** Where the catalog says that its API has no HTTP statuses, no part of it has one. */
final class StatusRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    if (catalog.hasStatuses()) {
      return;
    }
    // What errors inherit is one mistake.
    Set<Span> seen = new HashSet<>();
    Stream<Located<Integer>> ofFamilies =
        catalog.families().stream().map(Family::status).flatMap(status -> status.stream());
    Stream<Located<Integer>> ofErrors =
        catalog.errors().stream().filter(StatusRule::wasRead).map(ErrorDefinition::status);
    Stream.concat(ofFamilies, ofErrors)
        .filter(status -> status.value() != ErrorDefinition.NO_STATUS)
        .filter(status -> seen.add(status.span()))
        .forEach(status -> report.add(
            status.span(),
            DiagnosticCode.STATUS_OF_NO_HTTP,
            "the catalog says 'status: none', so nothing in it has an HTTP status",
            "remove this one, or the one at the top"));
  }

  /** Whether the status is one of the catalog: one that stands in for it is placed at the key. */
  static boolean wasRead(ErrorDefinition error) {
    return !error.status().span().equals(error.key().span());
  }
}
