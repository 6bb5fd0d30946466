package dev.errata.processor.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a catalog's text as the HTML of a Javadoc comment. */
public final class JavadocText {

  /** What leaves room for the indentation of a nested class's member within 100 columns. */
  private static final int WIDTH = 92;

  /** The tag whose content is the first sentence and what a method returns. */
  private static final String SENTENCE_TAG = "{@return ";

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern PLAIN_CODE = Pattern.compile("[\\w.:/-]+");

  private JavadocText() {}

  /**
   * A text as HTML: blank lines part paragraphs, and nothing in it is markup.
   *
   * @return empty if nothing of the text would show
   */
  public static String html(String text) {
    StringBuilder out = new StringBuilder();
    String gap = "";
    for (String line : escape(text).split("\n")) {
      if (line.isBlank()) {
        gap = out.isEmpty() ? "" : "\n\n<p>";
      } else {
        out.append(gap).append(line.strip());
        gap = "\n";
      }
    }
    return out.toString();
  }

  /**
   * A text on one line, as HTML.
   *
   * @return empty if nothing of the text would show
   */
  public static String line(String text) {
    return WHITE_SPACE.matcher(escape(text)).replaceAll(" ").strip();
  }

  /** A code as HTML. */
  public static String code(String code) {
    if (PLAIN_CODE.matcher(code).matches()) {
      return "{@code " + code + "}";
    }
    String line = line(code);
    if (line.isEmpty()) {
      // In quotes, since it would not show.
      return code.isEmpty() ? "{@code \"\"}" : "<code>\" \"</code>";
    }
    return "<code>" + line + "</code>";
  }

  /** Codes as HTML, one after the other. */
  public static String codes(List<String> codes) {
    return codes.stream().map(JavadocText::code).collect(Collectors.joining(", "));
  }

  /** A text whose lines are broken at spaces where they are too long. */
  public static String wrap(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      wrapLine(line.strip(), lines);
    }
    return String.join("\n", lines);
  }

  private static void wrapLine(String line, List<String> lines) {
    if (line.length() <= WIDTH && !line.contains("  ")) {
      lines.add(line);
      return;
    }
    StringBuilder out = new StringBuilder(WIDTH);
    for (int start = 0, end; start < line.length(); start = end + 1) {
      end = endOfWord(line, start);
      if (end == start) {
        continue;
      }
      if (out.length() > 0 && out.length() + 1 + end - start > WIDTH) {
        lines.add(out.toString());
        out.setLength(0);
      }
      out.append(out.length() > 0 ? " " : "").append(line, start, end);
    }
    lines.add(out.toString());
  }

  /** Where a word ends; an inline tag is one or part of one, but for the tag of a sentence. */
  private static int endOfWord(String line, int start) {
    int space = line.indexOf(' ', start);
    for (int tag = line.indexOf("{@", start);
        tag >= 0 && tag < space && !line.startsWith(SENTENCE_TAG, tag);
        tag = line.indexOf("{@", space)) {
      int close = line.indexOf('}', tag);
      space = close < 0 ? -1 : line.indexOf(' ', close);
    }
    return space < 0 ? line.length() : space;
  }

  private static String escape(String text) {
    if (isPlain(text)) {
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

  /** Whether none of the characters can mean more than itself, which is so of most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F || "&<>@\\/".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Anywhere but within a word: what parts words here may be shown as a space, or a line end. */
  private static boolean beginsTag(int before) {
    return !Character.isLetterOrDigit(before);
  }

  private static void appendVisible(StringBuilder out, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
        out.append(' ');
      case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> appendEscaped(out, c);
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
