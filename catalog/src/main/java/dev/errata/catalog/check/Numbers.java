package dev.errata.catalog.check;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as a catalog writes them in texts. */
final class Numbers {

  /** Reading a number takes time that grows with the square of its digits. */
  private static final int LONGEST = 1_000;

  private Numbers() {}

  /** The number that a text is; empty if it is none, or none that anybody would write. */
  static Optional<BigDecimal> parse(String text) {
    try {
      return text.length() > LONGEST ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
