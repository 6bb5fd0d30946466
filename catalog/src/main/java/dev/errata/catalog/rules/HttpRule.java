package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.StatusError;
import java.util.HashMap;
import java.util.Map;

/** The error that stands for a status has that status. */
final class HttpRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    Map<String, ErrorDefinition> errors = new HashMap<>();
    catalog.errors().forEach(error -> errors.put(error.key().value(), error));
    if (!catalog.hasStatuses()) {
      return;
    }
    for (StatusError entry : catalog.http()) {
      ErrorDefinition error = errors.get(entry.error().value());
      // An error that is not there was reported, and so was one whose status could not be read.
      if (error != null && StatusRule.wasRead(error) && differ(entry, error)) {
        report(entry, error, report);
      }
    }
  }

  private static boolean differ(StatusError entry, ErrorDefinition error) {
    return !entry.status().value().equals(error.status().value());
  }

  private static void report(StatusError entry, ErrorDefinition error, Report report) {
    int status = entry.status().value();
    report.add(
        entry.error().span(),
        DiagnosticCode.OTHER_STATUS,
        "the error '" + error.key().value() + "' has the status "
            + error.status().value() + ", not " + status,
        "name an error of status " + status + ", or change one of the two",
        new Note(error.status().span(), "its status"));
  }
}
