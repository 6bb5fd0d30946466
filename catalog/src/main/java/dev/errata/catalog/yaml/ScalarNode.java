package dev.errata.catalog.yaml;

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

  /** What has more digits is taken for text: reading it as a number would take ever longer. */
  private static final int LONGEST_NUMBER = 1_000;

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");

  /** An exponent of more digits is no number that a computer could write out. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

  @Override
  public String kind() {
    if (isNull()) {
      return "nothing";
    }
    if (isBoolean()) {
      return "a boolean";
    }
    return isNumber() ? "the number " + text : "text";
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
    return plain && text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
  }

  /** Where each part of the text stands in the source. */
  public SourceMap written() {
    return new SourceMap(this);
  }
}
