package dev.errata.catalog.yaml;

import dev.errata.catalog.source.SourceText;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an escape that is the number of no character. */
final class BadEscape {

  /** Each escape as a whole, so that of two backslashes the second begins none. */
  private static final Pattern ESCAPE = Pattern.compile(
      "\\\\(?:x\\p{XDigit}{2}|u\\p{XDigit}{4}|U00(?:0\\p{XDigit}|10)\\p{XDigit}{4}|(?<bad>[xuU])|[^xuU])",
      Pattern.DOTALL);

  private BadEscape() {}

  /** The index of the first one that begins at an index into the source, or behind it. */
  static OptionalInt behind(SourceText source, int index) {
    Matcher escape = ESCAPE.matcher(source.text()).region(index, source.text().length());
    while (escape.find()) {
      if (escape.group("bad") != null) {
        return OptionalInt.of(escape.start());
      }
    }
    return OptionalInt.empty();
  }
}
