package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.regex.Pattern;

/**
 * A YAML scalar.
 *
 * @param text its text as YAML gives it, quotes and escapes resolved
 * @param plain whether it stands without quotes, so that it may be a number, a boolean or null
 * @param source the text that it stands in
 * @param span where it stands, quotes included
 */
public record ScalarNode(String text, boolean plain, SourceText source, Span span) implements Node {

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");

  /** Its exponent is one that a {@code BigDecimal} can have. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,9})?");

  @Override
  public String kind() {
    if (isNull()) {
      return "nothing";
    }
    if (isBoolean()) {
      return "a boolean";
    }
    return isNumber() ? "a number" : "text";
  }

  /** Whether YAML's core schema reads it as null. */
  public boolean isNull() {
    return plain
        && switch (text) {
          case "", "~", "null", "Null", "NULL" -> true;
          default -> false;
        };
  }

  /** Whether it is {@code true} or {@code false} without quotes. */
  public boolean isBoolean() {
    return plain && (text.equals("true") || text.equals("false"));
  }

  /** Whether it is a whole number without quotes. */
  public boolean isInteger() {
    return plain && INTEGER.matcher(text).matches();
  }

  /** Whether it is a number without quotes. */
  public boolean isNumber() {
    return plain && NUMBER.matcher(text).matches();
  }

  /**
   * Where a part of the text stands in the source: the whole scalar if that cannot be told, as when
   * the part is written with escapes.
   *
   * @param from the index of its first character in {@link #text()}
   * @param to the index after its last
   */
  public Span spanOf(int from, int to) {
    String part = text.substring(from, to);
    String written = source.slice(span);
    if (part.isEmpty() || count(text, part) != count(written, part)) {
      return span;
    }
    int found = -1;
    for (int i = text.indexOf(part); i >= 0 && i <= from; i = text.indexOf(part, i + 1)) {
      found = written.indexOf(part, found + 1);
    }
    return new Span(advance(written, found), advance(written, found + part.length()));
  }

  private Position advance(String written, int length) {
    int lineStart = written.lastIndexOf('\n', length - 1) + 1;
    int column = written.codePointCount(lineStart, length) + 1;
    return lineStart == 0
        ? new Position(span.start().line(), span.start().column() + column - 1)
        : new Position(span.start().line() + lines(written, lineStart), column);
  }

  private static int lines(String text, int end) {
    return count(text.substring(0, end), "\n");
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
      count++;
    }
    return count;
  }
}
