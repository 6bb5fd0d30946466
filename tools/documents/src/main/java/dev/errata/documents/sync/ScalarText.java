package dev.errata.documents.sync;

import dev.errata.documents.write.YamlText;
import dev.errata.documents.write.YamlText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another text in place of a scalar, written as that was: in its quotes, or in a block. */
final class ScalarText {

  /** A block that ends as usual, or with its last character. */
  private static final Pattern BLOCK = Pattern.compile(
      "(?<header>[|>]-?[ \\t]*)(?<end>\\r\\n|\\n|\\r)(?<indent> +)(?<text>[^ ].*)", Pattern.DOTALL);

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
  private static final Pattern NEEDS_ESCAPE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\ufeff]");

  private ScalarText() {}

  /**
   * Ways to write a text, the best first; not all of them need be read as that text.
   *
   * @param written the scalar in whose place it stands
   */
  static List<String> like(String written, String text, Place place) {
    List<String> ways = new ArrayList<>();
    boolean isSimple = !needsEscape(text);
    if (written.startsWith("'") && isSimple) {
      ways.add("'" + text.replace("'", "''") + "'");
    } else if (written.startsWith("\"") && isSimple) {
      ways.add(doubleQuoted(text));
    } else if (isSimple) {
      Matcher block = BLOCK.matcher(written);
      if (block.matches() && !text.isBlank()) {
        ways.add(block.group("header") + inBlock(block, text));
      }
    }
    ways.add(YamlText.of(text, place));
    return ways;
  }

  /** Whether a text has characters that stand in no YAML as they are. */
  static boolean needsEscape(String text) {
    return NEEDS_ESCAPE.matcher(text).find();
  }

  /** A text in double quotes. */
  static String doubleQuoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Lines that are folded become as wide as the widest was. */
  private static String inBlock(Matcher block, String text) {
    String lineStart = block.group("end") + block.group("indent");
    int widest = LINE_END
        .splitAsStream(block.group("indent") + block.group("text"))
        .mapToInt(line -> line.length() - block.group("indent").length())
        .max()
        .orElse(0);
    boolean isFolded = block.group("header").startsWith(">");
    StringBuilder lines = new StringBuilder(lineStart);
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean wraps = isFolded && column > 0 && column + 1 + word.length() > widest;
      if (wraps) {
        lines.append(lineStart);
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }
}
