package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user may have meant by a word that is not known. */
public final class Suggestions {

  private Suggestions() {}

  /** The known word nearest to the given one, if any is near enough to be a slip of it. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    int limit = Math.max(1, word.length() / 4);
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .filter(candidate -> distance(word, candidate) <= limit)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** A sentence for a help text: {@code did you mean 'status'?}, else the given one. */
  public static String didYouMean(String word, Collection<String> known, String otherwise) {
    return nearest(word, known).map(hit -> "did you mean '" + hit + "'?").orElse(otherwise);
  }

  /** The slips of typing between two words, case aside: a letter more, less, other, or swapped. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : slips(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  /** The fewest slips between the first {@code i} and the first {@code j} letters. */
  private static int slips(int[][] slips, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int fewest = slips[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
