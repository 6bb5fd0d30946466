package dev.errata.catalog.source;

import java.util.ArrayList;
import java.util.List;

/** The text of a catalog, and the name by which messages speak of it. */
public final class SourceText {

  private final String name;
  private final String text;
  private final List<String> lines;

  /**
   * Makes a source text.
   *
   * @param name what messages call it, such as {@code catalogs/ram.yaml}
   * @param text its characters, without a byte order mark
   */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = split(text);
  }

  /** What messages call this text. */
  public String name() {
    return name;
  }

  /** All characters. */
  public String text() {
    return text;
  }

  /** A line without its end; empty if there is no such line. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The characters of a span; a line end counts as one line feed. */
  public String slice(Span span) {
    Position start = span.start();
    Position end = span.end();
    if (start.line() == end.line()) {
      String line = line(start.line());
      return line.substring(offset(line, start.column()), offset(line, end.column()));
    }
    StringBuilder slice = new StringBuilder();
    String first = line(start.line());
    slice.append(first, offset(first, start.column()), first.length());
    for (int number = start.line() + 1; number < end.line(); number++) {
      slice.append('\n').append(line(number));
    }
    String last = line(end.line());
    return slice.append('\n').append(last, 0, offset(last, end.column())).toString();
  }

  /** The place that lies a number of characters (UTF-16) into this text, line ends included. */
  public Position positionAt(int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (endsLine(text, i)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, text.codePointCount(lineStart, index) + 1);
  }

  private static int offset(String line, int column) {
    int codePoints = Math.min(column - 1, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, codePoints);
  }

  /** YAML 1.2 ends a line at a line feed, a carriage return, or the two together. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        boolean two = text.charAt(i) == '\n' && i > start && text.charAt(i - 1) == '\r';
        lines.add(text.substring(start, two ? i - 1 : i));
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !beforeLineFeed);
  }
}
