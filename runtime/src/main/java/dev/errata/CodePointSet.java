package dev.errata;

/**
 * A set of characters to hold texts against; for generated code.
 *
 * <p>ASCII is a table look-up; what lies beyond is searched in sorted ranges. Nothing is allocated
 * once the set is made.
 */
public final class CodePointSet {

  private static final int ASCII = 128;

  private final long low;
  private final long high;
  private final int[] beyond;

  private CodePointSet(long low, long high, int[] beyond) {
    this.low = low;
    this.high = high;
    this.beyond = beyond;
  }

  /**
   * Makes a set of ranges.
   *
   * @param firstAndLast the first and the last code point of each range, in turn; the ranges are
   *     sorted and do not overlap
   */
  public static CodePointSet of(int... firstAndLast) {
    long low = 0;
    long high = 0;
    int begin = firstAndLast.length;
    for (int i = firstAndLast.length - 2; i >= 0 && firstAndLast[i + 1] >= ASCII; i -= 2) {
      begin = i;
    }
    for (int i = 0; i < firstAndLast.length; i += 2) {
      for (int c = firstAndLast[i]; c <= firstAndLast[i + 1] && c < ASCII; c++) {
        if (c < Long.SIZE) {
          low |= 1L << c;
        } else {
          high |= 1L << c;
        }
      }
    }
    int[] beyond = new int[firstAndLast.length - begin];
    System.arraycopy(firstAndLast, begin, beyond, 0, beyond.length);
    return new CodePointSet(low, high, beyond);
  }

  /** Whether every character of the text is in the set; true for an empty text. */
  public boolean containsAll(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return containsAllFrom(i, text);
      }
      if (!containsAscii(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean containsAllFrom(int start, String text) {
    for (int i = start; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!(c < ASCII ? containsAscii(c) : containsBeyond(c))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Shifts count modulo 64, so the character itself selects the bit. */
  private boolean containsAscii(int c) {
    return ((c < Long.SIZE ? low : high) >>> c & 1) != 0;
  }

  private boolean containsBeyond(int c) {
    int from = 0;
    int to = beyond.length / 2 - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      if (c < beyond[2 * middle]) {
        to = middle - 1;
      } else if (c > beyond[2 * middle + 1]) {
        from = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
