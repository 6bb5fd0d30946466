package dev.errata.catalog.diagnostic;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Text of a user's file made safe to print: what does not show, or reorders what does, is escaped,
 * and what would fill the screen is cut.
 */
public final class Printable {

  private static final int LONGEST_LINE = 600;
  private static final int LONGEST_TEXT = 60_000;

  private Printable() {}

  /** A text of ours, in which words of a user may stand. */
  public static String text(String text) {
    return Arrays.stream(cut(text, LONGEST_TEXT).split("\n", -1))
        .map(line -> escaped(cut(line, LONGEST_LINE), false))
        .collect(Collectors.joining("\n"));
  }

  /** A piece of a user's line. */
  static String line(String piece) {
    return escaped(piece, true);
  }

  /** The beginning and the end of a text that is too long. */
  private static String cut(String text, int longest) {
    return text.length() <= longest
        ? text
        : text.substring(0, longest / 2) + "…" + text.substring(text.length() - longest / 2);
  }

  private static String escaped(String text, boolean tabs) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (shows(c) || (tabs && c == '\t')) {
        out.appendCodePoint(c);
      } else {
        out.append(String.format("\\u%04X", c));
      }
    });
    return out.toString();
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
