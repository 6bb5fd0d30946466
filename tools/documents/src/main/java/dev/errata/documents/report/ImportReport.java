package dev.errata.documents.report;

import dev.errata.documents.ImportResult;
import dev.errata.documents.ImportResult.Refusal;
import dev.errata.documents.draft.DraftError;
import dev.errata.documents.extract.TableReport;
import dev.errata.documents.extract.TableReport.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an import did with all that documents list. */
public final class ImportReport {

  private final ImportResult result;
  private final List<ReportLine> lines = new ArrayList<>();

  private ImportReport(ImportResult result) {
    this.result = result;
  }

  /** The lines of the report. */
  public static List<ReportLine> lines(ImportResult result) {
    ImportReport report = new ImportReport(result);
    result.tables().forEach(report::addTable);
    report.addGuesses();
    result.refused().forEach(report::addRefusal);
    result.problems().forEach(problem -> report.add(ReportLine.Kind.PROBLEM, problem.toString()));
    report.addSum();
    return List.copyOf(report.lines);
  }

  /** Whether every row of the tables that were taken is in the catalog, and nothing was guessed. */
  public static boolean isCertain(ImportResult result) {
    return notTaken(result) + guesses(result) == 0;
  }

  private static int notTaken(ImportResult result) {
    return result.refused().size()
        + result.tables().stream().mapToInt(table -> table.reported().size()).sum();
  }

  private static int guesses(ImportResult result) {
    int ofRows =
        result.tables().stream().mapToInt(table -> table.guesses().size()).sum();
    int ofErrors = result
        .catalog()
        .map(catalog -> catalog.draft().errors().stream()
            .mapToInt(error -> error.remarks().size())
            .sum())
        .orElse(0);
    return ofRows + ofErrors;
  }

  private void addTable(TableReport table) {
    String what = place(table, table.line()) + ": " + name(table);
    if (table.leftOut().isPresent()) {
      add(
          ReportLine.Kind.LEFT_OUT,
          what + " (" + count(table.rows(), "row") + ") left out: "
              + table.leftOut().get());
      return;
    }
    add(
        ReportLine.Kind.TAKEN,
        what + ": " + table.taken() + " of " + count(table.rows(), "row") + " taken; "
            + roles(table));
    table
        .reported()
        .forEach(row -> add(ReportLine.Kind.LEFT_OUT, remark(table, row, "not taken: ")));
    table.guesses().forEach(row -> add(ReportLine.Kind.GUESS, remark(table, row, "")));
  }

  private static String name(TableReport table) {
    String title = table.title().isEmpty() ? "" : " '" + table.title() + "'";
    String kind = table.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (kind.endsWith("table") ? "table" : kind) + " " + table.number() + title;
  }

  private static String roles(TableReport table) {
    String roles = table.columns().entrySet().stream()
        .map(entry -> entry.getKey().keyword() + " = " + entry.getValue())
        .collect(Collectors.joining(", "));
    return table.unusedColumns().isEmpty()
        ? roles
        : roles + "; not taken: " + String.join(", ", table.unusedColumns());
  }

  private void addGuesses() {
    result.catalog().ifPresent(catalog -> catalog.draft().errors().forEach(this::addGuesses));
  }

  private void addGuesses(DraftError error) {
    error
        .remarks()
        .forEach(remark ->
            add(ReportLine.Kind.GUESS, error.place() + ": " + error.key() + ": " + remark));
  }

  private void addRefusal(Refusal refusal) {
    add(
        ReportLine.Kind.LEFT_OUT,
        refusal.place() + ": " + refusal.code() + " not taken: " + refusal.why());
  }

  private void addSum() {
    int rows = result.tables().stream()
        .filter(table -> table.leftOut().isEmpty())
        .mapToInt(TableReport::rows)
        .sum();
    int taken = result.tables().stream().mapToInt(TableReport::taken).sum();
    int errors =
        result.catalog().map(catalog -> catalog.draft().errors().size()).orElse(0);
    add(
        ReportLine.Kind.SUM,
        count(rows, "row") + ": " + taken + " taken, " + (rows - taken) + " reported; "
            + count(errors, "error") + ", " + count(guesses(result), "guess") + " to look at");
  }

  private static String remark(TableReport table, Remark row, String before) {
    return place(table, row.line()) + ": " + before + row.text();
  }

  private static String place(TableReport table, int line) {
    return table.document() + ":" + line;
  }

  private static String count(int number, String noun) {
    return number + " " + (number == 1 ? noun : noun.endsWith("s") ? noun + "es" : noun + "s");
  }

  private void add(ReportLine.Kind kind, String text) {
    lines.add(new ReportLine(kind, text));
  }
}
