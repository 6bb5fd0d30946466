package dev.errata.catalog.yaml;

/** Maps a text in quotes or in none, with its escapes and the lines that YAML joins. */
final class FlowScalarMapper extends ScalarMapper {

  /** The quote that it stands in; a space if in none. */
  private final char quote;

  FlowScalarMapper(String text, String written, int start, int end) {
    super(text, written, start, end);
    char first = written.charAt(start);
    boolean quoted = first == '"' || first == '\'';
    this.quote = quoted ? first : ' ';
    this.at += quoted ? 1 : 0;
  }

  @Override
  boolean map() {
    while (next < text.length()) {
      if (at >= end) {
        return false;
      }
      int gap = after(" \t", at);
      if (isLineEnd(gap)) {
        fold(gap);
      } else if (gap > at) {
        while (at < gap) {
          if (!takeSame(1)) {
            return false;
          }
        }
      } else if (quote == '"' && written.charAt(at) == '\\') {
        escape();
      } else if (!takeSame(quote == '\'' && written.startsWith("''", at) ? 2 : 1)) {
        return false;
      }
    }
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
    take(digits == 8 ? Character.charCount(text.codePointAt(next)) : 1, start, at);
  }
}
