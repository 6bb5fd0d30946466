package dev.errata.documents.read.text;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Line;
import dev.errata.documents.read.page.PrintedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little markup that plain text has. */
final class TextMarkup {

  private static final List<String> PAIRS = List.of("``", "**", "__", "`", "*");

  private static final Pattern MARKED =
      Pattern.compile("^(\\*\\*|``|__|`)([^*`]{1,80}?)\\1(?=[\\s:.,(\u2013\u2014-]|$)");

  private TextMarkup() {}

  static Cell cell(String text, int line) {
    return new Cell(plain(text), line);
  }

  /** The text without a pair of marks around all of it. */
  static String plain(String text) {
    String plain = PrintedText.fold(text);
    for (String mark : PAIRS) {
      int length = mark.length();
      if (plain.length() > 2 * length && plain.startsWith(mark) && plain.endsWith(mark)) {
        String inner = plain.substring(length, plain.length() - length);
        if (!inner.contains(mark)) {
          return inner.strip();
        }
      }
    }
    return plain;
  }

  static Line line(String text, int line) {
    String whole = PrintedText.fold(text);
    Matcher marked = MARKED.matcher(whole);
    if (!marked.find()) {
      return Line.plain(whole, line);
    }
    String rest = whole.substring(marked.end());
    boolean isCode = marked.group(1).startsWith("`");
    return new Line(marked.group(2).strip(), isCode, rest.strip(), marked.group(2) + rest, line);
  }
}
