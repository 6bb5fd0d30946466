package dev.errata.catalog.diagnostic;

/**
 * Text of a user's file made safe to print: what does not show, or reorders what does, is escaped.
 */
final class Printable {

  private Printable() {}

  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c, c == '\n'));
    return out.toString();
  }

  static String line(int[] codePoints, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      append(out, codePoints[i], codePoints[i] == '\t');
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int c, boolean asItIs) {
    if (asItIs || shows(c)) {
      out.appendCodePoint(c);
    } else {
      out.append(String.format("\\u%04X", c));
    }
  }

  private static boolean shows(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }
}
