package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;

/** The version of the format that a file says it is written in. */
final class FormatVersion {

  /** The key that says it. */
  static final String KEY = "errata";

  private static final String VERSION = "1";

  private FormatVersion() {}

  static void check(Node version, Report report) {
    if (!(version instanceof ScalarNode scalar && scalar.text().equals(VERSION))) {
      report.add(
          version.span(),
          DiagnosticCode.UNSUPPORTED_FORMAT,
          "this version of Errata reads format 1 of the catalog",
          "write 'errata: 1'");
    }
  }
}
