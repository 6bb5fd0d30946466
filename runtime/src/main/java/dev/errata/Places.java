package dev.errata;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a fixed text can stand in a text, in ascending order.
 *
 * @param at the indices of its first character
 */
record Places(int... at) {

  /** All places where it stands; the empty text stands everywhere. */
  static Places of(String text, String fixed) {
    int[] at = new int[text.length() + 1];
    int count = 0;
    int place = text.indexOf(fixed);
    while (place >= 0) {
      at[count++] = place;
      place = place < text.length() ? text.indexOf(fixed, place + 1) : -1;
    }
    return new Places(Arrays.copyOf(at, count));
  }

  IntStream stream() {
    return Arrays.stream(at);
  }

  boolean isAny() {
    return at.length > 0;
  }

  boolean isOne() {
    return at.length == 1;
  }

  int first() {
    return at[0];
  }

  /** Those that a value can stand before, which follows a fixed text in one of its places. */
  Places behind(Places previous, int length, ShapedText values) {
    int[] kept = new int[at.length];
    int count = 0;
    int i = 0;
    for (int end : at) {
      while (i < previous.at.length && previous.at[i] + length < values.earliest(end)) {
        i++;
      }
      boolean fits = i < previous.at.length && previous.at[i] + length <= values.latest(end);
      if (fits || previous.has(values.startOfNull(end) - length)) {
        kept[count++] = end;
      }
    }
    return new Places(Arrays.copyOf(kept, count));
  }

  /** Those that a value can stand behind, which another fixed text follows in one of its places. */
  Places before(Places next, int length, ShapedText values) {
    int[] kept = new int[at.length];
    int count = 0;
    int i = 0;
    for (int place : at) {
      int start = place + length;
      while (i < next.at.length && values.latest(next.at[i]) < start) {
        i++;
      }
      boolean fits = i < next.at.length && values.earliest(next.at[i]) <= start;
      if (fits || next.has(values.endOfNull(start))) {
        kept[count++] = place;
      }
    }
    return new Places(Arrays.copyOf(kept, count));
  }

  private boolean has(int place) {
    return Arrays.binarySearch(at, place) >= 0;
  }
}
