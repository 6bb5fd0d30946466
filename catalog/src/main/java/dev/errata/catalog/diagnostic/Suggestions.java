package dev.errata.catalog.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what a user may have meant by words that are not known.
 *
 * <p>A catalog can know tens of thousands of words and have as many mistakes, so only the first
 * {@link #MOST} words are looked up: suggestions for further ones would not be printed.
 */
public final class Suggestions {

  /** How many words are looked up. */
  public static final int MOST = 100;

  /** What is longer is no slip of the keyboard. */
  private static final int LONGEST = 200;

  /** How many words a list of all that are known shows, and how much of each. */
  private static final int LISTED = 20;

  private static final int LISTED_LENGTH = 60;

  private final List<String> known;
  private final List<String> lowerCase;
  private final Map<String, Optional<String>> found = new HashMap<>();

  /** Takes the words that are known. */
  public Suggestions(Collection<String> known) {
    this.known = List.copyOf(known);
    this.lowerCase = known.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The known word nearest to the given one, the first of equally near ones, if any is near enough
   * to be a slip of it.
   */
  public Optional<String> nearest(String word) {
    Optional<String> before = found.get(word);
    if (before != null || word.length() > LONGEST || found.size() == MOST) {
      return before == null ? Optional.empty() : before;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, word.length() / 4);
    Optional<String> nearest = Optional.empty();
    for (int i = 0; i < known.size() && limit >= 0; i++) {
      int slips = slips(lower, lowerCase.get(i), limit);
      if (slips <= limit) {
        nearest = Optional.of(known.get(i));
        limit = slips - 1;
      }
    }
    found.put(word, nearest);
    return nearest;
  }

  /** A sentence for a help text: {@code did you mean 'status'?}, else the given one. */
  public String didYouMean(String word, String otherwise) {
    return nearest(word).map(hit -> "did you mean '" + hit + "'?").orElse(otherwise);
  }

  /** See {@link #nearest(String)}. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return new Suggestions(known).nearest(word);
  }

  /** See {@link #didYouMean(String, String)}. */
  public static String didYouMean(String word, Collection<String> known, String otherwise) {
    return new Suggestions(known).didYouMean(word, otherwise);
  }

  /** The words for a help text, parted by commas; of many, the first. */
  public static String list(Collection<String> words) {
    String listed = words.stream()
        .limit(LISTED)
        .map(word -> word.length() <= LISTED_LENGTH ? word : word.substring(0, LISTED_LENGTH) + "…")
        .collect(Collectors.joining(", "));
    return words.size() <= LISTED ? listed : listed + ", …";
  }

  /**
   * The slips of typing between two words: a letter more, less, other, or swapped with the next.
   *
   * @param limit more than so many are not counted
   */
  private static int slips(String a, String b, int limit) {
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
