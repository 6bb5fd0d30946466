package dev.errata.catalog.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a part of a regular expression is repeated.
 *
 * @param most {@link #ENDLESS} if there is no bound
 * @param possessive whether it never gives back what it took
 * @param end where in the expression it ends
 */
record Quantifier(int least, int most, boolean possessive, int end) {

  static final int ENDLESS = Integer.MAX_VALUE;

  /** A third power of it is a million. */
  private static final int LONG = 100;

  private static final Pattern WRITTEN =
      Pattern.compile("(?:[*+?]|\\{(?<least>\\d+)(?<open>,(?<most>\\d*))?\\})([?+])?");

  /**
   * The quantifier that stands at a place, if one does.
   *
   * @param regex an expression that {@link Pattern} has compiled before
   */
  static Optional<Quantifier> at(String regex, int at) {
    Matcher written = WRITTEN.matcher(regex).region(at, regex.length());
    if (!written.lookingAt()) {
      return Optional.empty();
    }
    int least = least(written);
    return Optional.of(
        new Quantifier(least, most(written, least), "+".equals(written.group(4)), written.end()));
  }

  private static int least(Matcher written) {
    if (written.group("least") != null) {
      return Integer.parseInt(written.group("least"));
    }
    return written.group().startsWith("+") ? 1 : 0;
  }

  private static int most(Matcher written, int least) {
    if (written.group("least") == null) {
      return written.group().startsWith("?") ? 1 : ENDLESS;
    }
    if (written.group("open") == null) {
      return least;
    }
    String most = written.group("most");
    return most.isEmpty() ? ENDLESS : Integer.parseInt(most);
  }

  boolean isEndless() {
    return most == ENDLESS;
  }

  /** Whether a run can be of so many lengths that the bound hardly matters. */
  boolean isLong() {
    return most - least >= LONG;
  }
}
