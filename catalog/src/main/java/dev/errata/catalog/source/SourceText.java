package dev.errata.catalog.source;

import java.util.Arrays;

/**
 * The text of a catalog, and the name by which messages speak of it.
 *
 * <p>A catalog may be written in several files. Then the lines of each are counted on from those of
 * the file before it, so that each place of the catalog has a number of its own.
 */
public final class SourceText {

  private final String name;
  private final String text;

  /** The file before this one; null for the first. */
  private final SourceText previous;

  private final int linesBefore;

  /** Where each line begins. */
  private final int[] lineStarts;

  /** Where each character of two chars begins: for these, a column is no index into a line. */
  private final int[] pairs;

  /**
   * Makes a source text.
   *
   * @param name what messages call it, such as {@code catalogs/ram.yaml}
   * @param text its characters, without a byte order mark
   */
  public SourceText(String name, String text) {
    this(name, text, null);
  }

  /**
   * Makes the source text that follows another one.
   *
   * @param name what messages call it
   * @param text its characters, without a byte order mark
   * @param previous the text of the file before; null for none
   */
  public SourceText(String name, String text, SourceText previous) {
    this.previous = previous;
    this.linesBefore = previous == null ? 0 : previous.linesBefore + previous.lineStarts.length;
    this.name = name;
    this.text = text;
    this.lineStarts = LineStarts.of(text);
    this.pairs = pairs(text);
  }

  /** What messages call this file. */
  public String name() {
    return name;
  }

  /** What messages call the file that has a line. */
  public String name(int line) {
    return isBefore(line) ? previous.name(line) : name;
  }

  /** The number that a line has in its own file. */
  public int lineInFile(int line) {
    return isBefore(line) ? previous.lineInFile(line) : line - linesBefore;
  }

  /** Where this text begins. */
  public Position start() {
    return new Position(linesBefore + 1, 1);
  }

  /** All characters. */
  public String text() {
    return text;
  }

  /** A line without its end; empty if there is no such line. */
  public String line(int line) {
    if (isBefore(line)) {
      return previous.line(line);
    }
    int number = line - linesBefore;
    return hasLine(number) ? text.substring(lineStarts[number - 1], lineEnd(number)) : "";
  }

  /** How many characters (code points) a line has; none if there is no such line. */
  public int length(int line) {
    if (isBefore(line)) {
      return previous.length(line);
    }
    int number = line - linesBefore;
    return hasLine(number) ? positionAt(lineEnd(number)).column() - 1 : 0;
  }

  /** The characters of a span; a line end counts as one line feed. */
  public String slice(Span span) {
    if (isBefore(span.start().line())) {
      return previous.slice(span);
    }
    String slice = text.substring(indexOf(span.start()), indexOf(span.end()));
    return slice.indexOf('\r') < 0 ? slice : slice.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The place that lies a number of characters (UTF-16) into this text, line ends included. */
  public Position positionAt(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found + 1 : -found - 1;
    int start = lineStarts[line - 1];
    return new Position(
        linesBefore + line, index - start - pairsBefore(index) + pairsBefore(start) + 1);
  }

  /**
   * How many characters (UTF-16) lie before a place. A place behind the end of its line counts as
   * that end, one behind the last line as the end of the text.
   */
  public int indexOf(Position position) {
    int line = position.line() - linesBefore;
    if (!hasLine(line)) {
      return text.length();
    }
    int start = lineStarts[line - 1];
    int first = pairsBefore(start);
    int low = first;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) / 2;
      int column = pairs[middle] - start - (middle - first) + 1;
      if (column < position.column()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(start + position.column() - 1 + low - first, lineEnd(line));
  }

  /**
   * How many characters (UTF-16) lie before one that is counted in code points from 0; all of them
   * if there are not so many.
   */
  public int indexOfCodePoint(int number) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(number + low, text.length());
  }

  private int pairsBefore(int index) {
    int found = Arrays.binarySearch(pairs, index);
    return found >= 0 ? found : -found - 1;
  }

  private boolean isBefore(int line) {
    return previous != null && line <= linesBefore;
  }

  private boolean hasLine(int number) {
    return number >= 1 && number <= lineStarts.length;
  }

  private int lineEnd(int number) {
    if (number == lineStarts.length) {
      return text.length();
    }
    int end = lineStarts[number] - 1;
    boolean two = end > lineStarts[number - 1] && text.startsWith("\r\n", end - 1);
    return two ? end - 1 : end;
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[text.length() - text.codePointCount(0, text.length())];
    for (int i = 0, count = 0; count < pairs.length; i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        pairs[count++] = i;
      }
    }
    return pairs;
  }
}
