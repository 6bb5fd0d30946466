package dev.errata.catalog.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the groups of an expression that are repeated. {@link Pattern} descends once more for each
 * time round, so that some thousand end in a {@link StackOverflowError}, unless the repetition is
 * possessive.
 */
final class GroupLoops {

  private static final Pattern LOOP =
      Pattern.compile("\\)(?:[*+]|\\{(?<least>\\d+)(?<open>,(?<most>\\d*))?\\})(?!\\+)");

  private GroupLoops() {}

  /**
   * Whether there are any. What stands in comments counts too.
   *
   * @param regex an expression that {@link Pattern} has compiled before
   * @param often how often a group can be repeated at least
   */
  static boolean isIn(String regex, int often) {
    Matcher loop = LOOP.matcher(regex);
    int at = 0;
    while (at < regex.length()) {
      if (regex.charAt(at) == ')'
          && loop.region(at, regex.length()).lookingAt()
          && isRepeated(loop, often)) {
        return true;
      }
      at = regex.startsWith("\\Q", at) ? endOfQuote(regex, at) : CharacterSet.end(regex, at);
    }
    return false;
  }

  private static boolean isRepeated(Matcher loop, int often) {
    if (loop.group("least") == null || "".equals(loop.group("most"))) {
      return true;
    }
    String most = loop.group(loop.group("most") == null ? "least" : "most");
    return Integer.parseInt(most) >= often;
  }

  private static int endOfQuote(String regex, int at) {
    int end = regex.indexOf("\\E", at);
    return end < 0 ? regex.length() : end + 2;
  }
}
