package dev.errata.catalog.yaml;

import java.util.Optional;

/**
 * Goes along a scalar's text and along what is written, side by side, and notes where each
 * character of the one stands in the other.
 */
abstract class ScalarMapper {

  final String text;
  final String written;

  /** Where in the source the scalar ends. */
  final int end;

  /** Where in the source it goes on. */
  int at;

  /** The index into the text of the character that is looked for. */
  int next;

  private final Offsets offsets;

  /**
   * Where each character of a text is written.
   *
   * @param begins by character, where in the source it begins
   * @param ends by character, where in the source it has ended
   */
  record Offsets(int[] begins, int[] ends) {}

  ScalarMapper(String text, String written, int start, int end) {
    this.text = text;
    this.written = written;
    this.at = start;
    this.end = end;
    this.offsets = new Offsets(new int[text.length()], new int[text.length()]);
  }

  /** The offsets of a scalar's text; empty if it cannot be told where all of it is written. */
  static Optional<Offsets> map(ScalarNode scalar) {
    String written = scalar.source().text();
    int start = scalar.source().indexOf(scalar.span().start());
    int end = scalar.source().indexOf(scalar.span().end());
    if (start >= end) {
      return Optional.empty();
    }
    char first = written.charAt(start);
    ScalarMapper mapper = first == '|' || first == '>'
        ? new BlockScalarMapper(scalar.text(), written, start, end)
        : new FlowScalarMapper(scalar.text(), written, start, end);
    return mapper.map() ? Optional.of(mapper.offsets) : Optional.empty();
  }

  /** Goes to the end; whether all of the text was found. */
  abstract boolean map();

  /** Takes one character that stands for itself, though it may be written as several. */
  final boolean takeSame(int length) {
    if (next == text.length() || text.charAt(next) != written.charAt(at)) {
      return false;
    }
    take(1, at, at + length);
    at += length;
    return true;
  }

  /** Notes that the next characters of the text are written there. */
  final void take(int count, int from, int to) {
    for (int taken = 0; taken < count && next < text.length(); taken++) {
      offsets.begins[next] = from;
      offsets.ends[next] = to;
      next++;
    }
  }

  final int after(String blanks, int from) {
    int index = from;
    while (index < end && blanks.indexOf(written.charAt(index)) >= 0) {
      index++;
    }
    return index;
  }

  final boolean isLineEnd(int index) {
    return index < end && (written.charAt(index) == '\n' || written.charAt(index) == '\r');
  }

  final int afterLineEnd(int index) {
    return written.startsWith("\r\n", index) ? index + 2 : index + 1;
  }
}
