package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;

/** A status is one that HTTP has: 100 to 599 (RFC 9110, section 15). */
final class StatusRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    for (ErrorDefinition error : catalog.errors()) {
      int status = error.status().value();
      if (status < 100 || status > 599) {
        report.add(
            error.status().span(),
            DiagnosticCode.STATUS_OUT_OF_RANGE,
            "HTTP has no status " + status,
            "write a status from 100 to 599");
      }
    }
  }
}
