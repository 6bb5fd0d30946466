package dev.errata.catalog.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares names word by word.
 *
 * <p>Letter by letter {@code at-least-one} is near to {@code at-most-one}, but nobody who wrote the
 * one meant the other.
 */
final class Wording {

  private static final Pattern CUT = Pattern.compile("[^\\p{L}\\p{Nd}]+"
      + "|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})"
      + "|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** Two words or two beginnings of words, each the opposite of the other. */
  private record Opposites(String one, String other) {

    boolean areBeginningsOf(String a, String b) {
      return begin(a, b) || begin(b, a);
    }

    private boolean begin(String a, String b) {
      return a.startsWith(one)
          && b.startsWith(other)
          && a.substring(one.length()).equals(b.substring(other.length()));
    }
  }

  /** Those that are near by their letters, at least in long words. */
  private static final List<Opposites> BEGINNINGS = List.of(
      new Opposites("", "de"),
      new Opposites("", "dis"),
      new Opposites("", "il"),
      new Opposites("", "im"),
      new Opposites("", "in"),
      new Opposites("", "ir"),
      new Opposites("", "non"),
      new Opposites("", "not"),
      new Opposites("", "un"),
      new Opposites("a", "de"),
      new Opposites("en", "de"),
      new Opposites("en", "dis"),
      new Opposites("im", "ex"),
      new Opposites("in", "de"),
      new Opposites("in", "ex"),
      new Opposites("in", "out"),
      new Opposites("inter", "intra"),
      new Opposites("min", "max"),
      new Opposites("over", "under"),
      new Opposites("up", "down"));

  private static final List<Opposites> WORDS = List.of(
      new Opposites("can", "cant"),
      new Opposites("either", "neither"),
      new Opposites("ever", "never"),
      new Opposites("one", "none"),
      new Opposites("or", "nor"));

  private Wording() {}

  /**
   * Whether each word of a name may be a slip of its counterpart. Where the names are not cut into
   * as many words, as {@code notblank} and {@code not-blank}, they may have one slip in all.
   */
  static boolean isAlike(String a, String b) {
    List<String> ours = words(a);
    List<String> theirs = words(b);
    if (ours.size() != theirs.size()) {
      return isSlip(String.join("", ours), String.join("", theirs), 1);
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!isSlip(ours.get(i), theirs.get(i), Slips.allowed(ours.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSlip(String a, String b, int allowed) {
    return Slips.between(a, b, allowed) <= allowed && !areOpposites(a, b);
  }

  private static boolean areOpposites(String a, String b) {
    return BEGINNINGS.stream().anyMatch(pair -> pair.areBeginningsOf(a, b))
        || WORDS.contains(new Opposites(a, b))
        || WORDS.contains(new Opposites(b, a));
  }

  private static List<String> words(String name) {
    return CUT.splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
