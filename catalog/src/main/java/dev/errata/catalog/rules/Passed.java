package dev.errata.catalog.rules;

import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.CharRanges;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of the values that have passed some checks.
 *
 * <p>It may know less than is true, never more: a regular expression, for one, is only known to be
 * itself.
 */
final class Passed {

  /** A code point has at most this many bytes in UTF-8. */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(4);

  private static final int LAST_ASCII = 0x7F;

  private final List<Condition> conditions = new ArrayList<>();
  private final Comparisons comparisons = new Comparisons();
  private Interval length = Interval.COUNTS;
  private Interval bytes = Interval.COUNTS;
  private Interval size = Interval.COUNTS;
  private Interval number = Interval.ALL;
  private Set<InputType> types = Set.of();
  private boolean wholeNumber;
  private List<CharRange> characters = List.of(new CharRange(0, Character.MAX_CODE_POINT));
  private Candidates candidates;
  private final PacedMatch matching;

  Passed(PacedMatch matching) {
    this.matching = matching;
  }

  /** Takes note of the types that the value can have. */
  void narrowTo(Set<InputType> types) {
    this.types = types;
    if (types.equals(Set.of(InputType.INT))) {
      number = number.and(Interval.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
      wholeNumber = true;
    } else if (types.equals(Set.of(InputType.LONG))) {
      number = number.and(Interval.of(Long.MIN_VALUE, Long.MAX_VALUE));
      wholeNumber = true;
    }
  }

  /** Whether every value that has passed so far passes this too. */
  boolean implies(Condition condition) {
    if (comparisons.imply(condition)) {
      return true;
    }
    if (condition instanceof Required) {
      // Nothing else asks for presence.
      return false;
    }
    if (candidates != null) {
      return candidates.allPass(condition);
    }
    if (condition instanceof Length c) {
      return length.isWithin(Interval.of(c.bounds()));
    }
    if (condition instanceof Bytes c) {
      return bytes.isWithin(Interval.of(c.bounds()));
    }
    if (condition instanceof Size c) {
      return size.isWithin(Interval.of(c.bounds()));
    }
    if (condition instanceof Range c) {
      return numbers(number).isWithin(numbers(Interval.of(c.bounds())));
    }
    if (condition instanceof Chars c) {
      return CharRanges.common(characters, c.ranges()).equals(characters);
    }
    return false;
  }

  /** Takes note that the condition holds from here on. */
  void add(Condition condition) {
    conditions.add(condition);
    comparisons.add(condition);
    if (condition instanceof Length c) {
      length = length.and(Interval.of(c.bounds()));
    } else if (condition instanceof Bytes c) {
      bytes = bytes.and(Interval.of(c.bounds()));
    } else if (condition instanceof NotBlank) {
      length = length.and(Interval.of(1, Integer.MAX_VALUE));
    } else if (condition instanceof Size c) {
      size = size.and(Interval.of(c.bounds()));
    } else if (condition instanceof Range c) {
      number = number.and(Interval.of(c.bounds()));
    } else if (condition instanceof Chars c) {
      characters = CharRanges.common(characters, c.ranges());
    }
    relateLengthAndBytes();
    narrowCandidates(condition);
  }

  /** Whether no value has passed. */
  boolean isNothing() {
    boolean noText = characters.isEmpty() && length.min().signum() > 0;
    return noText
        || length.isEmpty()
        || bytes.isEmpty()
        || size.isEmpty()
        || numbers(number).isEmpty()
        || (candidates != null && candidates.isEmpty())
        || comparisons.contradict();
  }

  private void relateLengthAndBytes() {
    boolean ascii =
        characters.isEmpty() || characters.get(characters.size() - 1).last() <= LAST_ASCII;
    BigDecimal widest = ascii ? BigDecimal.ONE : WIDEST;
    bytes = bytes.and(new Interval(length.min(), length.max().multiply(widest)));
    BigDecimal least = bytes.min().divide(widest, 0, RoundingMode.CEILING);
    length = length.and(new Interval(least, bytes.max()));
  }

  private void narrowCandidates(Condition condition) {
    if (candidates != null) {
      candidates.keepPassing(condition);
    } else if (condition instanceof OneOf oneOf && Candidates.areFew(oneOf)) {
      candidates = new Candidates(oneOf, types, matching);
      conditions.forEach(candidates::keepPassing);
    }
  }

  private Interval numbers(Interval interval) {
    return wholeNumber ? interval.whole() : interval;
  }
}
