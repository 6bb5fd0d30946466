package dev.errata.catalog.rules;

import dev.errata.catalog.model.CharRanges;
import dev.errata.catalog.model.Condition;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Holds one of the few values that a validator lets through against its other checks. */
final class Candidate {

  private Candidate() {}

  /** Whether the value, as the catalog writes it, passes what lists no values itself. */
  static boolean passes(String value, Condition condition) {
    if (condition instanceof Condition.NotBlank) {
      return !value.isBlank();
    }
    if (condition instanceof Condition.Length c) {
      return in(value.codePointCount(0, value.length()), c.bounds());
    }
    if (condition instanceof Condition.Bytes c) {
      return in(value.getBytes(StandardCharsets.UTF_8).length, c.bounds());
    }
    if (condition instanceof Condition.Chars c) {
      return value.codePoints().allMatch(character -> CharRanges.contain(c.ranges(), character));
    }
    if (condition instanceof Condition.Matches c) {
      return Pattern.matches(c.regex(), value);
    }
    return !(condition instanceof Condition.Range c) || isNumberIn(value, c.bounds());
  }

  private static boolean in(int count, Condition.Bounds bounds) {
    BigDecimal number = BigDecimal.valueOf(count);
    return new Interval(number, number).isWithin(Interval.of(bounds));
  }

  private static boolean isNumberIn(String value, Condition.Bounds bounds) {
    try {
      BigDecimal number = new BigDecimal(value);
      return new Interval(number, number).isWithin(Interval.of(bounds));
    } catch (NumberFormatException e) {
      return true;
    }
  }
}
