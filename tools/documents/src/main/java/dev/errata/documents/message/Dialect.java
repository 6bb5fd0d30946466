package dev.errata.documents.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write placeholders. */
interface Dialect {

  /** No placeholder is longer, so that a long text takes no more than linear time. */
  int LONGEST = 120;

  /**
   * The placeholder that begins at a place.
   *
   * @param text the whole message
   * @param start the place; the character there is one that the dialect's placeholders begin with
   * @param from where the placeholder before it ends, so that text before that counts for nothing
   */
  Optional<Placeholder> at(String text, int start, int from);

  /** A matcher that is held to a place and sees what is around it. */
  static Matcher matcher(Pattern pattern, String text, int start) {
    return pattern
        .matcher(text)
        .region(start, Math.min(text.length(), start + LONGEST))
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** The character before a place; a space at the beginning or behind another placeholder. */
  static char before(String text, int start, int from) {
    return start > from ? text.charAt(start - 1) : ' ';
  }

  /** The character at a place; a space at the end. */
  static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }
}
