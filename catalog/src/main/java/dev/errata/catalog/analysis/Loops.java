package dev.errata.catalog.analysis;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what is repeated in an expression, in any that {@link Pattern} has compiled before: also in
 * those that are not understood. What stands in comments counts too, and what is possessive does
 * not.
 */
final class Loops {

  private Loops() {}

  /**
   * Whether a group is repeated. {@link Pattern} descends once more for each time round, so that
   * some thousand end in a {@link StackOverflowError}.
   *
   * @param often how often it can be repeated at least
   */
  static boolean haveGroup(String regex, int often) {
    return places(regex)
        .filter(at -> regex.charAt(at) == ')')
        .mapToObj(at -> Quantifier.at(regex, at + 1))
        .flatMap(Optional::stream)
        .anyMatch(loop -> !loop.possessive() && loop.most() >= often);
  }

  /** How many runs can be long. */
  static long longRuns(String regex) {
    return places(regex)
        .mapToObj(at -> Quantifier.at(regex, at))
        .flatMap(Optional::stream)
        .filter(loop -> !loop.possessive() && loop.isLong())
        .count();
  }

  /** Where each character, set of characters, quantifier and so on begins. */
  private static IntStream places(String regex) {
    return IntStream.iterate(0, at -> at < regex.length(), at -> end(regex, at));
  }

  private static int end(String regex, int at) {
    if (!regex.startsWith("\\Q", at)) {
      return Quantifier.at(regex, at)
          .map(Quantifier::end)
          .orElseGet(() -> CharacterSet.end(regex, at));
    }
    int end = regex.indexOf("\\E", at);
    return end < 0 ? regex.length() : end + 2;
  }
}
