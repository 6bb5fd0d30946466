package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/** Writes a catalog's text as Java. Nothing of it can end a literal or a comment. */
final class JavaText {

  private JavaText() {}

  /**
   * A string literal. All that is not ASCII is escaped, since a build without a declared encoding
   * would otherwise replace it unsaid.
   */
  static CodeBlock literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : escape(c));
      }
    }
    return CodeBlock.of("$L", out.append('"'));
  }

  /** A character as a literal, or as a number where it would not show. */
  static CodeBlock codePoint(int codePoint) {
    if (codePoint <= ' ' || codePoint >= 0x7F) {
      return CodeBlock.of("0x$L", Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
    }
    String escaped = codePoint == '\'' || codePoint == '\\' ? "\\" : "";
    return CodeBlock.of("'$L$L'", escaped, (char) codePoint);
  }

  /** The text of a line comment. */
  static String comment(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c >= ' ' && c < 0x7F && c != '\\' ? String.valueOf(c) : "?");
    }
    return out.toString();
  }

  private static String escape(char c) {
    return String.format("\\u%04x", (int) c);
  }
}
