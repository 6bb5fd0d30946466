package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an escape whose digits are no number of a character. */
final class BadNumber {

  /** Each escape as a whole, so that of two backslashes the second begins none. */
  private static final Pattern ESCAPE = Pattern.compile(
      "\\\\(?:x\\p{XDigit}{2}|u\\p{XDigit}{4}|U[0-7]\\p{XDigit}{7}|(?<bad>[xuU])|[^xuU])",
      Pattern.DOTALL);

  private BadNumber() {}

  /** The place of the first behind an index into the source. */
  static Optional<Position> behind(SourceText source, int index) {
    Matcher escape = ESCAPE.matcher(source.text()).region(index, source.text().length());
    while (escape.find()) {
      if (escape.group("bad") != null) {
        return Optional.of(source.positionAt(escape.start()));
      }
    }
    return Optional.empty();
  }
}
