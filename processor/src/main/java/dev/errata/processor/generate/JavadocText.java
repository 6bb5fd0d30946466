package dev.errata.processor.generate;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a catalog's text as the HTML of a Javadoc comment. */
final class JavadocText {

  /** What leaves room for the indentation of a nested class's member within 100 columns. */
  private static final int WIDTH = 92;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern PLAIN_CODE = Pattern.compile("[\\w.:/-]+");

  private JavadocText() {}

  /** A text as HTML: blank lines part paragraphs, and nothing in it is markup. */
  static String html(String text) {
    StringBuilder out = new StringBuilder();
    String gap = "";
    for (String line : escape(text.strip()).split("\n")) {
      if (line.isBlank()) {
        gap = "\n\n<p>";
      } else {
        out.append(gap).append(line.strip());
        gap = "\n";
      }
    }
    return out.toString();
  }

  /** A text on one line, as HTML. */
  static String line(String text) {
    return WHITE_SPACE.matcher(escape(text.strip())).replaceAll(" ");
  }

  /** A code as HTML. */
  static String code(String code) {
    if (code.isBlank()) {
      // In quotes, since it would not show.
      return code.isEmpty() ? "{@code \"\"}" : "<code>\" \"</code>";
    }
    return PLAIN_CODE.matcher(code).matches()
        ? "{@code " + code + "}"
        : "<code>" + line(code) + "</code>";
  }

  /** The lines of a text, each broken at spaces. */
  static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      wrapLine(line.strip(), lines);
    }
    return lines;
  }

  private static void wrapLine(String line, List<String> lines) {
    StringBuilder out = new StringBuilder(WIDTH);
    for (String word : words(line)) {
      if (out.length() > 0 && out.length() + 1 + word.length() > WIDTH) {
        lines.add(out.toString());
        out.setLength(0);
      }
      out.append(out.length() > 0 ? " " : "").append(word);
    }
    lines.add(out.toString());
  }

  /** The words of a line; an inline tag is one. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean inTag = false;
    for (int i = 0; i <= line.length(); i++) {
      boolean ends = i == line.length() || (line.charAt(i) == ' ' && !inTag);
      if (ends && i > start) {
        words.add(line.substring(start, i));
      }
      start = ends ? i + 1 : start;
      inTag = i < line.length() && (line.startsWith("{@", i) || (inTag && line.charAt(i) != '}'));
    }
    return words;
  }

  private static String escape(String text) {
    if (text.chars().allMatch(JavadocText::isPlain)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int before = ' ';
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '@' -> out.append(beginsTag(before) ? "&#64;" : "@");
        // A unicode escape is read before comments are.
        case '\\' -> out.append("&#92;");
        case '/' -> out.append(before == '*' ? "&#47;" : "/");
        case '\n', '\t' -> out.appendCodePoint(c);
        default -> appendVisible(out, c);
      }
      before = c;
    }
    return out.toString();
  }

  /** Whether a character never means more than itself, which almost all do. */
  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F && "&<>@\\/".indexOf(c) < 0;
  }

  private static boolean beginsTag(int before) {
    return before == '{' || before == '*' || Character.isWhitespace(before);
  }

  private static void appendVisible(StringBuilder out, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL -> out.append(' ');
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED -> appendEscaped(out, c);
      case Character.SURROGATE -> out.append('?');
      default -> out.appendCodePoint(c);
    }
  }

  /** As Java escapes it: of most characters, doclint takes no entity. */
  private static void appendEscaped(StringBuilder out, int c) {
    for (char half : Character.toChars(c)) {
      out.append("\\u" + HexFormat.of().toHexDigits(half));
    }
  }
}
