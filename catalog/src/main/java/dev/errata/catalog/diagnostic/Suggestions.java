package dev.errata.catalog.diagnostic;

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
   * to be a slip of it and does not say the opposite.
   */
  public Optional<String> nearest(String word) {
    Optional<String> before = found.get(word);
    if (before != null || word.length() > LONGEST || found.size() == MOST) {
      return before == null ? Optional.empty() : before;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = Slips.allowed(word);
    Optional<String> nearest = Optional.empty();
    for (int i = 0; i < known.size() && limit >= 0; i++) {
      int slips = Slips.between(lower, lowerCase.get(i), limit);
      if (slips <= limit && (slips == 0 || Wording.isAlike(word, known.get(i)))) {
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
}
