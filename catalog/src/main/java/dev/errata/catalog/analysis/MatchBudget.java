package dev.errata.catalog.analysis;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

/**
 * Matches regular expressions and gives up where that takes long, since an expression can take
 * exponential time, and a compiler is not to be kept busy by one.
 */
final class MatchBudget {

  /** How many characters are looked at, all matches together. */
  private static final int MOST_LOOKS = 10_000_000;

  /** And in one match. */
  private static final int MOST_LOOKS_AT_ONE = 100_000;

  /** The matcher descends with the characters, and has only the compiler's stack. */
  private static final int LONGEST = 500;

  private int looks;

  /** Whether the whole of a text matches; empty if it would take too long to find out. */
  Optional<Boolean> matches(Pattern pattern, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.min(looks + MOST_LOOKS_AT_ONE, MOST_LOOKS);
    try {
      return Optional.of(pattern.matcher(new Counted(text, most)).matches());
    } catch (CancellationException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** A text that can be looked at so often. */
  private final class Counted implements CharSequence {

    private final String text;
    private final int most;

    Counted(String text, int most) {
      this.text = text;
      this.most = most;
    }

    @Override
    public char charAt(int index) {
      if (++looks > most) {
        looks--;
        throw new CancellationException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
