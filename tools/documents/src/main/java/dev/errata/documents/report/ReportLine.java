package dev.errata.documents.report;

/**
 * A line of a report.
 *
 * @param kind what it is about
 * @param text the text, without a line end
 */
public record ReportLine(Kind kind, String text) {

  /** What a line is about. */
  public enum Kind {
    /** What was taken. */
    TAKEN,
    /** What was left out. */
    LEFT_OUT,
    /** What a person should look at. */
    GUESS,
    /** What went wrong. */
    PROBLEM,
    /** How much came of it. */
    SUM
  }
}
