package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The error of a check is in the catalog. */
final class ErrorReferenceRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    Set<String> codes = catalog.errors().stream()
        .map(error -> error.code().value())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Suggestions suggestions = new Suggestions(codes);
    for (Validator validator : catalog.validators()) {
      for (Check check : validator.checks()) {
        String code = check.error().value();
        if (!codes.contains(code)) {
          report.add(
              check.error().span(),
              DiagnosticCode.UNKNOWN_ERROR,
              "there is no error '" + code + "'",
              suggestions.didYouMean(code, "write the code of an error of this catalog"));
        }
      }
    }
  }
}
