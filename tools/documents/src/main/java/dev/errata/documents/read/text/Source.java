package dev.errata.documents.read.text;

import dev.errata.documents.read.page.PrintedText;
import java.util.List;

/** The lines of a text and a place among them. */
final class Source {

  private static final String END = "";

  private final List<String> lines;
  private final int firstLine;
  private int next;

  Source(String text, int firstLine) {
    this.lines = Restructured.lines(text);
    this.firstLine = firstLine;
  }

  boolean hasNext() {
    return next < lines.size();
  }

  /** The line so many lines on; empty past the end. */
  String peek(int ahead) {
    int at = next + ahead;
    return at >= 0 && at < lines.size() ? lines.get(at) : END;
  }

  boolean isBlank(int ahead) {
    return PrintedText.fold(peek(ahead)).isEmpty();
  }

  String take() {
    return lines.get(next++);
  }

  /** Goes on by so many lines, or back. */
  void skip(int count) {
    next = Math.min(lines.size(), next + count);
  }

  /** The number of the line so many lines on. */
  int line(int ahead) {
    return firstLine + next + ahead;
  }

  /** Whether so many lines on is past the end. */
  boolean isEnd(int ahead) {
    return next + ahead >= lines.size();
  }

  List<String> all() {
    return lines;
  }

  static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && PrintedText.isBlank(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }
}
