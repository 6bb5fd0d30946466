package dev.errata.cli.check;

import dev.errata.documents.changes.ChangeAnnotations;
import dev.errata.documents.changes.ChangeJson;
import dev.errata.documents.changes.ChangeText;
import dev.errata.documents.changes.ChangeVerdict;
import java.util.Locale;

/** How changes are reported. */
enum ReportFormat {
  TEXT,
  JSON,
  ANNOTATIONS,
  LINES;

  String render(ChangeVerdict verdict, String catalog) {
    return switch (this) {
      case TEXT -> ChangeText.of(verdict);
      case JSON -> ChangeJson.of(verdict);
      case ANNOTATIONS -> ChangeAnnotations.github(verdict, catalog);
      case LINES -> ChangeAnnotations.plain(verdict);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
