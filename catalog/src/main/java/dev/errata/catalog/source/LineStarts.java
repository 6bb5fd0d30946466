package dev.errata.catalog.source;

import java.util.Arrays;

/** Where lines begin: YAML 1.2 ends one at a line feed, a carriage return, or the two together. */
final class LineStarts {

  /** The index of a character that does not occur. */
  private static final int NONE = Integer.MAX_VALUE;

  private LineStarts() {}

  /** The index of each character that begins a line. */
  static int[] of(String text) {
    int[] starts = new int[16];
    int count = 1;
    int lineFeed = next('\n', text, 0);
    int carriageReturn = next('\r', text, 0);
    while (Math.min(lineFeed, carriageReturn) != NONE) {
      int end = Math.min(lineFeed, carriageReturn);
      boolean ends = end == lineFeed || end + 1 != lineFeed;
      if (ends) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = end + 1;
      }
      if (end == lineFeed) {
        lineFeed = next('\n', text, end + 1);
      } else {
        carriageReturn = next('\r', text, end + 1);
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int next(char c, String text, int from) {
    int found = text.indexOf(c, from);
    return found < 0 ? NONE : found;
  }
}
