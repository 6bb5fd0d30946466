package dev.errata.catalog.analysis;

import java.util.regex.Pattern;

/** How long matching takes, counted in the characters that the matcher looks at. */
final class Steps {

  /** What no text of a few dozen characters needs unless time is exponential. */
  static final long LIMIT = 1_000_000;

  private Steps() {}

  /** How often a character was looked at; {@link #LIMIT} if that was not enough. */
  static long of(String regex, String text) {
    Counted counted = new Counted(text);
    try {
      Pattern.compile(regex).matcher(counted).matches();
    } catch (TooMany e) {
      return LIMIT;
    }
    return counted.steps;
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class Counted implements CharSequence {
    private final String text;
    private long steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      if (steps >= LIMIT) {
        throw new TooMany();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
