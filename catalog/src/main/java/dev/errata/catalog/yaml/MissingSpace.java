package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a key that has no space behind its colon, as in {@code status:400}. YAML takes that for
 * text, and finds fault with the line after it.
 */
final class MissingSpace {

  private static final Pattern KEY =
      Pattern.compile("\\s*[\\w-]+(?<sign>:(?=\\S)|\\s*=|\\uFF1A).*");

  private MissingSpace() {}

  /** The place of the colon, if the line or the one before it is such a key. */
  static Optional<Position> near(SourceText source, int line) {
    int first = Math.max(line - 1, source.start().line());
    for (int number = line; number >= first; number--) {
      Matcher key = KEY.matcher(source.line(number));
      if (key.matches()) {
        return Optional.of(new Position(number, key.start("sign") + 1));
      }
    }
    return Optional.empty();
  }
}
