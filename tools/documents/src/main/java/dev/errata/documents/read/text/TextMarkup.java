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

  private static final Pattern TARGET = Pattern.compile("\\.\\. _[\\w*. -]{1,60}:(?=\\s|$)");
  private static final Pattern ROLE = Pattern.compile(":[a-z:+-]{2,30}:`([^`]{1,200})`(?!_)");
  private static final Pattern LINK =
      Pattern.compile("(?<!`)`([^`<>]{1,200}?)(?: ?<[^`>]{1,300}>)?`_{0,2}(?![`\\w])");
  private static final Pattern LITERAL = Pattern.compile("``([^`]{1,300})``");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]{1,300})\\*\\*");

  private TextMarkup() {}

  static Cell cell(String text, int line) {
    return new Cell(plain(text), line);
  }

  /** The text without a pair of marks around all of it. */
  static String plain(String text) {
    String plain = inline(PrintedText.fold(text));
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

  /** The text without the markup that reStructuredText has within lines. */
  private static String inline(String text) {
    String plain = text;
    if (plain.contains(".. _")) {
      plain = TARGET.matcher(plain).replaceAll("").strip();
    }
    if (plain.indexOf('`') >= 0) {
      plain = ROLE.matcher(plain).replaceAll("`$1`");
      plain = LINK.matcher(plain).replaceAll("$1");
      plain = LITERAL.matcher(plain).replaceAll("$1");
    }
    return plain.contains("**") ? BOLD.matcher(plain).replaceAll("$1") : plain;
  }

  static Line line(String text, int line) {
    String whole = PrintedText.fold(text);
    Matcher marked = MARKED.matcher(whole);
    if (!marked.find()) {
      return Line.plain(inline(whole), line);
    }
    String rest = inline(whole.substring(marked.end()));
    boolean isCode = marked.group(1).startsWith("`");
    return new Line(marked.group(2).strip(), isCode, rest.strip(), marked.group(2) + rest, line);
  }
}
