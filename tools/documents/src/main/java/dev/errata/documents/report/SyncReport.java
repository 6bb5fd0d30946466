package dev.errata.documents.report;

import dev.errata.documents.sync.Field;
import dev.errata.documents.sync.Finding;
import dev.errata.documents.sync.Finding.Kind;
import dev.errata.documents.sync.SyncResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a sync did, or would do. */
public final class SyncReport {

  private SyncReport() {}

  /**
   * The lines of the report.
   *
   * @param catalog what messages call the catalog
   */
  public static List<ReportLine> lines(String catalog, SyncResult result) {
    List<ReportLine> lines = new ArrayList<>();
    result.findings().forEach(finding -> add(catalog, finding, lines));
    lines.add(new ReportLine(ReportLine.Kind.SUM, catalog + ": " + sum(result)));
    return List.copyOf(lines);
  }

  private static void add(String catalog, Finding finding, List<ReportLine> lines) {
    ReportLine.Kind kind = kind(finding);
    String place = finding.line() > 0 ? catalog + ":" + finding.line() : catalog;
    lines.add(new ReportLine(
        kind,
        place + ": " + finding.kind() + " " + finding.key()
            + finding.field().map(field -> " " + word(field)).orElse("")
            + (finding.remark().isEmpty() ? "" : ": " + finding.remark())));
    finding.field().ifPresent(field -> addTexts(finding, kind, lines));
    finding.place().ifPresent(found -> lines.add(new ReportLine(kind, "    document at " + found)));
  }

  private static void addTexts(Finding finding, ReportLine.Kind kind, List<ReportLine> lines) {
    addText("was", finding.before(), kind, lines);
    if (!finding.mine().equals(finding.before())) {
      addText("catalog", finding.mine(), kind, lines);
    }
    addText("document", finding.now(), kind, lines);
  }

  private static void addText(
      String label, String text, ReportLine.Kind kind, List<ReportLine> lines) {
    lines.add(new ReportLine(kind, "    %-9s %s".formatted(label, text.isEmpty() ? "-" : text)));
  }

  private static ReportLine.Kind kind(Finding finding) {
    return finding.isOpen()
        ? ReportLine.Kind.PROBLEM
        : switch (finding.kind()) {
          case TAKEN, NEW, BACK -> ReportLine.Kind.TAKEN;
          case GONE -> ReportLine.Kind.LEFT_OUT;
          case CONFLICT -> ReportLine.Kind.GUESS;
        };
  }

  private static String word(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static String sum(SyncResult result) {
    if (result.findings().isEmpty()) {
      return "in step with its documents";
    }
    List<String> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count =
          result.findings().stream().filter(finding -> finding.kind() == kind).count();
      if (count > 0) {
        parts.add(count + " " + kind);
      }
    }
    return String.join(", ", parts);
  }
}
