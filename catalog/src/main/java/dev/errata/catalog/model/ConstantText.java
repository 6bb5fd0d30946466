package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;

/** A text that becomes a constant of a class file (Java virtual machine specification, 4.4.7). */
public final class ConstantText {

  /** What a character takes at most. */
  private static final int MOST_BYTES = 3;

  private ConstantText() {}

  /**
   * Reports a text that a class file cannot hold.
   *
   * @param what what the text is, for the message
   */
  public static void check(Located<String> text, String what, Report report) {
    if (text.value().length() <= ClassFileLimits.BYTES_OF_TEXT / MOST_BYTES) {
      return;
    }
    long bytes = text.value().chars().mapToLong(ConstantText::bytes).sum();
    if (bytes > ClassFileLimits.BYTES_OF_TEXT) {
      Span start = new Span(text.span().start(), text.span().start());
      report.add(
          start,
          DiagnosticCode.TEXT_TOO_LONG,
          "the " + what + " takes " + bytes + " bytes, more than a Java class file can hold",
          "shorten it to " + ClassFileLimits.BYTES_OF_TEXT
              + " bytes, in which a character takes one to six");
    }
  }

  /** A class file writes a zero as two bytes, and either half of a surrogate pair as three. */
  private static int bytes(int c) {
    if (c >= 1 && c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : 3;
  }
}
