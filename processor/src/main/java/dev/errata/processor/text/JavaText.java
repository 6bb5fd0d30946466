package dev.errata.processor.text;

import java.util.HexFormat;
import java.util.Locale;

/** Writes a catalog's text as Java. Nothing of it can end a literal or a comment. */
public final class JavaText {

  /**
   * A backslash for where javac looks for the other half of a surrogate pair: it counts the first
   * of two twice, and takes the second and a letter {@code u} behind it for an escape.
   */
  private static final String OCTAL_BACKSLASH = "\\134";

  private JavaText() {}

  /**
   * A string literal. All that is not ASCII is escaped, since a build without a declared encoding
   * would otherwise replace it unsaid.
   */
  public static String literal(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    char before = ' ';
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append(Character.isHighSurrogate(before) ? OCTAL_BACKSLASH : "\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> append(out, c);
      }
      before = c;
    }
    return out.append('"').toString();
  }

  /** A character as a literal, or as a number where it would not show. */
  public static String codePoint(int codePoint) {
    if (codePoint <= ' ' || codePoint >= 0x7F) {
      return "0x" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    }
    String escaped = codePoint == '\'' || codePoint == '\\' ? "\\" : "";
    return "'" + escaped + (char) codePoint + "'";
  }

  /** The text of a line comment. */
  public static String comment(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c >= ' ' && c < 0x7F && c != '\\' ? String.valueOf(c) : "?");
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c >= ' ' && c < 0x7F) {
      out.append(c);
    } else {
      out.append("\\u" + HexFormat.of().toHexDigits(c));
    }
  }
}
