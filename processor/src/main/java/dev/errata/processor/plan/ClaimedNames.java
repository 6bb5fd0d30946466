package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.source.Located;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The Java names of members of one class; reports one that two things of a catalog get. */
final class ClaimedNames {

  private final Report report;
  private final Map<String, Located<String>> origins = new HashMap<>();

  ClaimedNames(Report report) {
    this.report = report;
  }

  void claim(Located<String> origin, String javaName) {
    Located<String> first = origins.putIfAbsent(javaName.toUpperCase(Locale.ROOT), origin);
    if (first != null) {
      report.add(
          origin.span(),
          DiagnosticCode.NAME_COLLISION,
          "'" + origin.value() + "' and '" + first.value() + "' get the same Java name, case aside",
          "rename one of them",
          new Note(first.span(), "has it already"));
    }
  }
}
