package dev.errata.maven;

import dev.errata.catalog.diagnostic.Printable;
import dev.errata.documents.report.ReportLine;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints reports to Maven's log. */
final class ReportLog {

  private ReportLog() {}

  static void print(List<ReportLine> lines, Log log) {
    for (ReportLine line : lines) {
      String text = Printable.text(line.text());
      switch (line.kind()) {
        case PROBLEM -> log.error(text);
        case GUESS -> log.warn(text);
        case TAKEN, LEFT_OUT, SUM -> log.info(text);
      }
    }
  }
}
