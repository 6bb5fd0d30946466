package dev.errata.documents.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the placeholders of all dialects. */
final class PlaceholderFinder {

  private static final Dialect PERCENT = new PercentDialect();
  private static final Dialect BRACE = new BraceDialect();
  private static final Dialect BRACKET = new BracketDialect();
  private static final Dialect ANGLE = new AngleDialect();
  private static final Dialect COLON = new ColonDialect();
  private static final Dialect BLANK = new BlankDialect();

  /** Texts by number or case: a catalog has no such thing, so they stay as they are. */
  private static final Pattern FORMS =
      Pattern.compile("\\{\\s*[\\w.-]{1,60}\\s*,\\s*(?:plural|select|selectordinal|choice)\\b");

  private static final int LONGEST_FORMS = 2_000;

  private PlaceholderFinder() {}

  /** All placeholders of a message in its order. */
  static List<Placeholder> find(String text) {
    List<Placeholder> found = all(text);
    // Beside other placeholders, a name behind a colon is one of Ruby's, or part of an address.
    boolean isColonAlone = found.stream().allMatch(each -> isColon(text, each));
    return isColonAlone
        ? found
        : found.stream().filter(each -> !isColon(text, each)).toList();
  }

  private static boolean isColon(String text, Placeholder placeholder) {
    return text.charAt(placeholder.start()) == ':';
  }

  private static List<Placeholder> all(String text) {
    List<Placeholder> found = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      int skipped = skipped(text, i);
      Optional<Placeholder> placeholder = skipped > i ? Optional.empty() : at(text, i, from);
      if (placeholder.isPresent()) {
        found.add(placeholder.get());
        from = placeholder.get().end();
        i = from;
      } else {
        i = Math.max(skipped, i + 1);
      }
    }
    return found;
  }

  private static Optional<Placeholder> at(String text, int i, int from) {
    boolean isBraceNext = Dialect.at(text, i + 1) == '{';
    return switch (text.charAt(i)) {
      case '%' -> isBraceNext ? BRACE.at(text, i, from) : PERCENT.at(text, i, from);
      case '$', '#' -> isBraceNext ? BRACE.at(text, i, from) : Optional.empty();
      case '{' -> BRACE.at(text, i, from);
      case '[' -> BRACKET.at(text, i, from);
      case '<' -> ANGLE.at(text, i, from);
      case ':' -> COLON.at(text, i, from);
      case 'x', 'X', '_' -> BLANK.at(text, i, from);
      default -> Optional.empty();
    };
  }

  /**
   * The end of what is no placeholder although it looks like one; the place itself if nothing is.
   */
  private static int skipped(String text, int i) {
    if (text.startsWith("%%", i)) {
      return i + 2;
    }
    return text.charAt(i) == '{' && Dialect.matcher(FORMS, text, i).lookingAt()
        ? endOfBraces(text, i)
        : i;
  }

  private static int endOfBraces(String text, int start) {
    int depth = 0;
    int last = Math.min(text.length(), start + LONGEST_FORMS);
    for (int i = start; i < last; i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return start;
  }
}
