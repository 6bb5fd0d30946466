package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a character that looks like a space and is none to YAML, such as a no-break space that came
 * with a copied text. YAML takes it for a part of the text, and finds fault with another line.
 */
final class NonYamlSpace {

  /** In an indentation, behind a hyphen, or behind the colon of a key. */
  private static final Pattern AT_START =
      Pattern.compile("\\s*+(?:-\\s*+)*+(?:[\\w.-]++:\\s*+)?+(?<space>[\\p{Zs}&&[^ ]])");

  private NonYamlSpace() {}

  /** The place of the first, if it is in the line or in the one before it. */
  static Optional<Position> near(SourceText source, int line) {
    int first = Math.max(line - 1, source.start().line());
    for (int number = line; number >= first; number--) {
      Matcher start = AT_START.matcher(source.line(number));
      if (start.lookingAt()) {
        return Optional.of(new Position(number, start.start("space") + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether a key begins with one, which can only be meant as indentation. */
  static boolean begins(ScalarNode key) {
    return key.plain()
        && key.text()
            .codePoints()
            .limit(1)
            .anyMatch(c -> Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** What is wrong at the place of one. */
  static Diagnostic diagnostic(SourceText source, Position position) {
    int character = source.text().codePointAt(source.indexOf(position));
    return SyntaxMistakes.malformed(
        source,
        position,
        String.format("U+%04X looks like a space, but is none to YAML", character),
        "replace it by a space");
  }
}
