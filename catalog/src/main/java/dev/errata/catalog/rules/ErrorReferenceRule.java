package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.StatusError;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Located;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The error of a check or of a status is in the catalog. */
final class ErrorReferenceRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    Set<String> codes = catalog.errors().stream()
        .map(error -> error.key().value())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Suggestions suggestions = new Suggestions(codes);
    Stream<Located<String>> ofStatuses = catalog.http().stream().map(StatusError::error);
    Stream<Located<String>> ofChecks = catalog.validators().stream()
        .flatMap(validator -> validator.checks().stream())
        .map(Check::error);
    Stream.concat(ofStatuses, ofChecks)
        .filter(named -> !codes.contains(named.value()))
        .forEach(named -> report.add(
            named.span(),
            DiagnosticCode.UNKNOWN_ERROR,
            "there is no error '" + named.value() + "'",
            suggestions.didYouMean(named.value(), "write the code of an error of this catalog")));
  }
}
