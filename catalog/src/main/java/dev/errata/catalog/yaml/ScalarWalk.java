package dev.errata.catalog.yaml;

import java.util.Optional;
import java.util.stream.IntStream;

/** A walk along a scalar's text and along what is written, which tells where they meet. */
final class ScalarWalk {

  /** How many indentations are tried: nobody nests deeper. */
  private static final int MOST_INDENTS = 100;

  private final String text;
  private final String written;
  private final int end;
  private final Meetings meetings;
  private int at;
  private int i;

  /**
   * Where each character of a text is written.
   *
   * @param begins by character, where in the source it begins
   * @param ends by character, where in the source it has ended
   */
  record Meetings(int[] begins, int[] ends) {}

  private ScalarWalk(String text, String written, int start, int end) {
    this.text = text;
    this.written = written;
    this.at = start;
    this.end = end;
    this.meetings = new Meetings(new int[text.length()], new int[text.length()]);
  }

  /** Walks to the end of both; empty if they did not meet everywhere. */
  static Optional<Meetings> along(ScalarNode scalar) {
    int start = scalar.source().indexOf(scalar.span().start());
    int end = scalar.source().indexOf(scalar.span().end());
    ScalarWalk walk = new ScalarWalk(scalar.text(), scalar.source().text(), start, end);
    return start < end && walk.walk() ? Optional.of(walk.meetings) : Optional.empty();
  }

  /** Whether all of the text was met. */
  private boolean walk() {
    char first = written.charAt(at);
    if (first == '|' || first == '>') {
      return walkBlock(first == '>');
    }
    boolean quoted = first == '"' || first == '\'';
    at += quoted ? 1 : 0;
    return walkFlow(quoted ? first : ' ');
  }

  private boolean walkFlow(char quote) {
    while (i < text.length()) {
      if (at >= end) {
        return false;
      }
      int gap = after(" \t", at);
      if (isLineEnd(gap)) {
        fold(gap);
      } else if (gap > at) {
        while (at < gap) {
          if (!meet(1)) {
            return false;
          }
        }
      } else if (quote == '"' && written.charAt(at) == '\\') {
        escape();
      } else if (!meet(quote == '\'' && written.startsWith("''", at) ? 2 : 1)) {
        return false;
      }
    }
    return true;
  }

  /** Takes one character that stands for itself, though it may be written as several. */
  private boolean meet(int length) {
    if (i == text.length() || text.charAt(i) != written.charAt(at)) {
      return false;
    }
    take(1, at, at + length);
    at += length;
    return true;
  }

  /** One line end is a space; of several, each after the first stands for itself. */
  private void fold(int gap) {
    int start = at;
    int lines = 0;
    at = gap;
    while (isLineEnd(at)) {
      at = after(" \t", afterLineEnd(at));
      lines++;
    }
    take(Math.max(1, lines - 1), start, at);
  }

  private void escape() {
    int start = at;
    if (isLineEnd(at + 1)) {
      at = after(" \t", afterLineEnd(at + 1));
      while (isLineEnd(at)) {
        take(1, at, at + 1);
        at = after(" \t", afterLineEnd(at));
      }
      return;
    }
    int digits = switch (written.charAt(at + 1)) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
    at += 2 + digits;
    take(digits == 8 ? Character.charCount(text.codePointAt(i)) : 1, start, at);
  }

  /**
   * The indentation is that of the first line with something on it, unless the header tells it,
   * from where the block belongs; then all that it can be are tried.
   */
  private boolean walkBlock(boolean folded) {
    int header = at;
    while (at < end && !isLineEnd(at)) {
      at++;
    }
    int lines = at;
    int most = firstIndent(lines);
    int least = written
        .substring(header, Math.min(end, header + 3))
        .chars()
        .filter(Character::isDigit)
        .map(Character::getNumericValue)
        .findFirst()
        .orElse(most);
    return IntStream.rangeClosed(Math.max(least, most - MOST_INDENTS), most)
        .anyMatch(indent -> walkLines(lines, indent, folded));
  }

  private int firstIndent(int lines) {
    int line = lines;
    int content = lines;
    while (isLineEnd(content)) {
      line = afterLineEnd(content);
      content = after(" ", line);
    }
    return content - line;
  }

  private boolean walkLines(int start, int indent, boolean folded) {
    at = start;
    i = 0;
    while (i < text.length()) {
      if (!isLineEnd(at)) {
        // The parser sees no line behind a carriage return that ends the file.
        take(text.substring(i).equals("\n") ? 1 : 0, at, at);
        return i == text.length();
      }
      boolean header = at == start;
      joinLines(indent, header ? 1 : 0, folded && !header);
      at = Math.min(after(" ", at), at + indent);
      while (i < text.length() && at < end && !isLineEnd(at)) {
        if (!meet(1)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Goes to the beginning of the next line that is not blank.
   *
   * @param indent how many spaces before a line are not of the text
   * @param apart how many of the line ends are not of the text
   * @param folded whether one line end may be a space
   */
  private void joinLines(int indent, int apart, boolean folded) {
    int start = at;
    int lines = -apart;
    boolean blank = true;
    while (blank) {
      at = afterLineEnd(at);
      lines++;
      int content = after(" ", at);
      blank = isLineEnd(content) && content - at <= indent;
      at = blank ? content : at;
    }
    if (folded && lines == 1 && text.charAt(i) == ' ') {
      take(1, start, at);
      return;
    }
    while (lines > 0 && i < text.length() && text.charAt(i) == '\n') {
      take(1, start, at);
      lines--;
    }
  }

  /** Notes that the next characters of the text are written there. */
  private void take(int count, int from, int to) {
    for (int taken = 0; taken < count && i < text.length(); taken++) {
      meetings.begins[i] = from;
      meetings.ends[i] = to;
      i++;
    }
  }

  private int after(String blanks, int from) {
    int index = from;
    while (index < end && blanks.indexOf(written.charAt(index)) >= 0) {
      index++;
    }
    return index;
  }

  private boolean isLineEnd(int index) {
    return index < end && (written.charAt(index) == '\n' || written.charAt(index) == '\r');
  }

  private int afterLineEnd(int index) {
    return written.startsWith("\r\n", index) ? index + 2 : index + 1;
  }
}
