package dev.errata.documents.sync;

/** The lines of a text, by indices into it. A line ends as YAML has it. */
final class Lines {

  private final String text;

  Lines(String text) {
    this.text = text;
  }

  /** How the first line ends; a line feed if none does. */
  String lineEnd() {
    int end = end(0);
    return end == text.length() ? "\n" : text.substring(end, after(end));
  }

  /** Where the line begins that has a place. */
  int start(int index) {
    int start = index;
    while (start > 0 && !isEnd(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the line ends that has a place, before its line end. */
  int end(int index) {
    int end = index;
    while (end < text.length() && !isEnd(end)) {
      end++;
    }
    return end;
  }

  /** Where the next line begins behind the end of one; the end of the text if there is none. */
  int after(int end) {
    if (end >= text.length()) {
      return text.length();
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  /** Where the line end begins that is before the beginning of a line. */
  int before(int start) {
    if (start == 0) {
      return 0;
    }
    return text.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
  }

  /** How many blanks a line begins with. */
  int indent(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - start;
  }

  /** Whether there is nothing but blanks and tabs between two places. */
  boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** Whether a line has a comment and nothing else. */
  boolean isComment(int start) {
    String line = text.substring(start, end(start)).strip();
    return line.startsWith("#");
  }

  /**
   * The end of the last line that belongs to what ends in a line: comments that are further
   * indented than it stand below it.
   */
  int endWithComments(int index, int indent) {
    int last = end(index);
    int at = last;
    while (at < text.length()) {
      int start = after(at);
      at = end(start);
      if (isComment(start) && indent(start) > indent) {
        last = at;
      } else if (!isBlank(start, at) || start == text.length()) {
        break;
      }
    }
    return last;
  }

  private boolean isEnd(int index) {
    char c = text.charAt(index);
    return c == '\n' || c == '\r';
  }
}
