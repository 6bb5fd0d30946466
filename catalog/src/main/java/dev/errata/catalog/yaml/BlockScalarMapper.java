package dev.errata.catalog.yaml;

import java.util.stream.IntStream;

/** Maps a text in a block, whose indentation is not of the text. */
final class BlockScalarMapper extends ScalarMapper {

  /** How many indentations are tried: nobody nests deeper. */
  private static final int MOST_INDENTS = 100;

  private final boolean folded;

  BlockScalarMapper(String text, String written, int start, int end) {
    super(text, written, start, end);
    this.folded = written.charAt(start) == '>';
  }

  /**
   * The indentation is that of the first line with something on it, unless the header tells it,
   * from where the block belongs; then all that it can be are tried.
   */
  @Override
  boolean map() {
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
        .anyMatch(indent -> mapLines(lines, indent));
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

  private boolean mapLines(int start, int indent) {
    at = start;
    next = 0;
    while (next < text.length()) {
      if (!isLineEnd(at)) {
        // The parser sees no line behind a carriage return that ends the file.
        take(text.substring(next).equals("\n") ? 1 : 0, at, at);
        return next == text.length();
      }
      boolean header = at == start;
      joinLines(indent, header ? 1 : 0, folded && !header);
      at = Math.min(after(" ", at), at + indent);
      while (next < text.length() && at < end && !isLineEnd(at)) {
        if (!takeSame(1)) {
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
   * @param joined whether one line end may be a space
   */
  private void joinLines(int indent, int apart, boolean joined) {
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
    if (joined && lines == 1 && text.charAt(next) == ' ') {
      take(1, start, at);
      return;
    }
    while (lines > 0 && next < text.length() && text.charAt(next) == '\n') {
      take(1, start, at);
      lines--;
    }
  }
}
