package dev.errata.documents.read.data;

import java.util.regex.Pattern;

/** Texts as cells have them. */
public final class FoldedText {

  private static final Pattern SPACE = Pattern.compile(
      "[\\s\\u0000\\u0085\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+");

  private FoldedText() {}

  /** A text with each run of white space folded to a space, and stripped. */
  public static String of(String text) {
    return isFolded(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Most texts are folded already, and documents have many. */
  private static boolean isFolded(String text) {
    boolean isAfterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? isAfterSpace : c < ' ' || c >= '\u0085') {
        return false;
      }
      isAfterSpace = c == ' ';
    }
    return !isAfterSpace || text.isEmpty();
  }
}
