package dev.errata.documents.coverage;

import dev.errata.documents.report.ReportLine;
import dev.errata.documents.report.ReportLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells what became of errors, for people. */
public final class CoverageText {

  private final CoverageReport report;
  private final List<ReportLine> lines = new ArrayList<>();

  private CoverageText(CoverageReport report) {
    this.report = report;
  }

  /** The lines of a report: what is missing, and sums. */
  public static List<ReportLine> lines(CoverageReport report) {
    return new CoverageText(report).all();
  }

  private List<ReportLine> all() {
    list("no code raises it and no test meets it", each -> !each.isRaised() && !each.isMet());
    list("no code raises it", each -> !each.isRaised() && each.isMet());
    list("no test meets it", each -> each.isRaised() && !each.isMet());
    sum("raised", report.raised());
    sum("met by tests", report.met());
    return List.copyOf(lines);
  }

  private void list(String head, Predicate<ErrorCoverage> which) {
    List<ErrorCoverage> some =
        report.errors().stream().filter(ErrorCoverage::counts).filter(which).toList();
    if (!some.isEmpty()) {
      lines.add(new ReportLine(Kind.GUESS, head + ": " + some.size()));
      some.forEach(each -> lines.add(new ReportLine(Kind.LEFT_OUT, "  " + text(each))));
    }
  }

  private static String text(ErrorCoverage each) {
    String handled = each.isHandled() && !each.isRaised() ? "  (but handles it)" : "";
    return each.place() + ": " + each.error().key().value() + handled;
  }

  private void sum(String what, long some) {
    lines.add(new ReportLine(
        Kind.SUM,
        "%s: %d of %d errors, %d %%".formatted(what, some, report.total(), report.percent(some))));
  }
}
