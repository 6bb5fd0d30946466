package dev.errata;

import java.util.Arrays;

/** Where a fixed text can stand in a text: the indices of its first character, in order. */
final class Places {

  private final int[] at;
  private final int count;

  /** The one place. */
  Places(int place) {
    this(new int[] {place}, 1);
  }

  private Places(int[] at, int count) {
    this.at = at;
    this.count = count;
  }

  /** All places where it stands; the empty text stands everywhere. */
  static Places of(String text, String fixed) {
    int[] at = new int[text.length() + 1];
    int count = 0;
    int place = text.indexOf(fixed);
    while (place >= 0) {
      at[count++] = place;
      place = place < text.length() ? text.indexOf(fixed, place + 1) : -1;
    }
    return new Places(at, count);
  }

  int count() {
    return count;
  }

  int first() {
    return at[0];
  }

  /** Those behind which no word goes on. */
  Places atEndOfWord(String text, int length) {
    int[] kept = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int end = at[i] + length;
      if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
        kept[size++] = at[i];
      }
    }
    return new Places(kept, size);
  }

  /** Those behind which white space follows, and the end of the text. */
  Places beforeSpaceOrEnd(String text, int length) {
    int[] kept = new int[count + 1];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (MessageFrame.isSpace(text, at[i] + length)) {
        kept[size++] = at[i];
      }
    }
    kept[size++] = text.length();
    return new Places(kept, size);
  }

  /** Those that a value can stand before, which follows a fixed text in one of its places. */
  Places behind(Places previous, int length, ValueSpans values) {
    int[] kept = new int[count];
    int size = 0;
    int i = 0;
    for (int j = 0; j < count; j++) {
      int end = at[j];
      while (i < previous.count && previous.at[i] + length < values.earliest(end)) {
        i++;
      }
      boolean fits = i < previous.count && previous.at[i] + length <= values.latest(end);
      if (fits || previous.has(values.startOfNull(end) - length)) {
        kept[size++] = end;
      }
    }
    return new Places(kept, size);
  }

  /** Those that a value can stand behind, which another fixed text follows in one of its places. */
  Places before(Places next, int length, ValueSpans values) {
    int[] kept = new int[count];
    int size = 0;
    int i = 0;
    for (int j = 0; j < count; j++) {
      int start = at[j] + length;
      while (i < next.count && values.latest(next.at[i]) < start) {
        i++;
      }
      boolean fits = i < next.count && values.earliest(next.at[i]) <= start;
      if (fits || next.has(values.endOfNull(start))) {
        kept[size++] = at[j];
      }
    }
    return new Places(kept, size);
  }

  private boolean has(int place) {
    return Arrays.binarySearch(at, 0, count, place) >= 0;
  }
}
