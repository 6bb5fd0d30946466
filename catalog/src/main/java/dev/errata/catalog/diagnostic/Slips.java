package dev.errata.catalog.diagnostic;

import java.util.Arrays;

/** Counts slips of typing. */
final class Slips {

  private Slips() {}

  /** How many slips a word of that length may have. */
  static int allowed(String word) {
    return Math.max(1, word.length() / 4);
  }

  /**
   * The slips of typing between two words: a letter more, less, other, or swapped with the next.
   *
   * @param limit more than so many are not counted
   */
  static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] twoBefore = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] free = twoBefore;
      twoBefore = before;
      before = row;
      row = free;
      // Further from the diagonal there are more slips than are counted.
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      int fewest = row[from - 1];
      for (int j = from; j <= to; j++) {
        int above = j < i + limit ? before[j] : limit + 1;
        int slips = Math.min(
            before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
            Math.min(above, row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          slips = Math.min(slips, twoBefore[j - 2] + 1);
        }
        row[j] = slips;
        fewest = Math.min(fewest, slips);
      }
      if (fewest > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }
}
