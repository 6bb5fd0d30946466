package dev.errata;

/**
 * A text in which values of one shape may stand.
 *
 * @param text the text
 * @param earliest by the index after a value's end, where it can start at the earliest
 * @param latest by the index after a value's end, where it can start at the latest; -1 for nowhere
 */
record ShapedText(String text, int[] earliest, int[] latest) {

  private static final String NULL = "null";

  /** Where a value can start at the earliest that ends before an index. */
  int earliest(int end) {
    return earliest[end];
  }

  /** Where a value can start at the latest that ends before an index; -1 if there is none. */
  int latest(int end) {
    return latest[end];
  }

  /** Where the word for no value starts if it ends before an index; negative if it does not. */
  int startOfNull(int end) {
    int start = end - NULL.length();
    return start >= 0 && text.startsWith(NULL, start) ? start : Integer.MIN_VALUE / 2;
  }

  /** Where the word for no value ends if it starts at an index; -1 if it does not. */
  int endOfNull(int start) {
    return text.startsWith(NULL, start) ? start + NULL.length() : -1;
  }
}
