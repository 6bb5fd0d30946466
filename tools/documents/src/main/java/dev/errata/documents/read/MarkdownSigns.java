package dev.errata.documents.read;

import java.util.List;
import java.util.regex.Pattern;

/** What shows that lines are Markdown and no plain text. */
final class MarkdownSigns {

  private static final Pattern DELIMITERS =
      Pattern.compile("\\s*\\|?(\\s*:?-{2,}:?\\s*\\|)+(\\s*:?-{2,}:?)?\\s*");
  private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

  private MarkdownSigns() {}

  /** Whether there are fences, headings, or a table that is whole. */
  static boolean areIn(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (FENCE.matcher(lines.get(i)).matches() || isHeading(lines, i) || isTable(lines, i)) {
        return true;
      }
    }
    return false;
  }

  /** A line that begins alike beside it makes it a comment of many formats. */
  private static boolean isHeading(List<String> lines, int at) {
    return HEADING.matcher(lines.get(at)).matches()
        && (at == 0 || lines.get(at - 1).isBlank())
        && at + 1 < lines.size()
        && (lines.get(at + 1).isBlank()
            || lines.get(at).startsWith("##") && !lines.get(at + 1).startsWith("#"));
  }

  /** Pages that were made text may have each cell in a line of its own; Markdown has no such. */
  private static boolean isTable(List<String> lines, int at) {
    return at > 0
        && DELIMITERS.matcher(lines.get(at)).matches()
        && count(lines.get(at - 1)) > (lines.get(at).strip().startsWith("|") ? 1 : 0)
        && Math.abs(count(lines.get(at - 1)) - count(lines.get(at))) <= 1;
  }

  private static long count(String line) {
    return line.chars().filter(c -> c == '|').count();
  }
}
