package dev.errata.catalog.rules;

import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.CharRanges;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The few values that a validator lets through, held against its other checks. */
final class Candidates {

  /** Longer lists are not looked into. */
  private static final int MOST = 1_000;

  private final Set<InputType> types;
  private final PacedMatch matching;
  private List<String> values;

  /**
   * Takes the values of a list.
   *
   * @param types the types that a value can have
   * @param matching matches regular expressions
   */
  Candidates(OneOf oneOf, Set<InputType> types, PacedMatch matching) {
    this.types = types;
    this.matching = matching;
    this.values = contents(oneOf);
  }

  static boolean areFew(OneOf oneOf) {
    return oneOf.values().size() <= MOST;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Whether each of them is known to pass. */
  boolean allPass(Condition condition) {
    Function<String, Optional<Boolean>> passes = passes(condition);
    return values.stream().allMatch(value -> passes.apply(value).orElse(false));
  }

  /** Drops those that are known not to pass. */
  void keepPassing(Condition condition) {
    Function<String, Optional<Boolean>> passes = passes(condition);
    values = values.stream().filter(value -> passes.apply(value).orElse(true)).toList();
  }

  private Function<String, Optional<Boolean>> passes(Condition condition) {
    if (condition instanceof Matches c) {
      Pattern pattern = Pattern.compile(c.regex());
      return value -> matching.matches(pattern, value);
    }
    Predicate<String> passes = isIn(condition);
    return value -> Optional.of(passes.test(value));
  }

  /** What lists no values and is no expression; a condition on something else passes. */
  private Predicate<String> isIn(Condition condition) {
    if (condition instanceof OneOf c) {
      return Set.copyOf(contents(c))::contains;
    }
    if (condition instanceof NotBlank) {
      return value -> !value.isBlank();
    }
    if (condition instanceof Length c) {
      return value -> isIn(value.codePointCount(0, value.length()), c.bounds());
    }
    if (condition instanceof Bytes c) {
      return value -> isIn(value.getBytes(StandardCharsets.UTF_8).length, c.bounds());
    }
    if (condition instanceof Chars c) {
      List<CharRange> ranges = CharRanges.merged(c.ranges());
      return value -> value.codePoints().allMatch(one -> CharRanges.contain(ranges, one));
    }
    if (condition instanceof Range c) {
      return value ->
          Numbers.parse(value).map(number -> isIn(number, c.bounds())).orElse(true);
    }
    return value -> true;
  }

  private List<String> contents(OneOf oneOf) {
    return oneOf.values().stream()
        .map(value -> OneOfRule.content(value.value(), types))
        .distinct()
        .toList();
  }

  private static boolean isIn(int count, Bounds bounds) {
    return isIn(BigDecimal.valueOf(count), bounds);
  }

  private static boolean isIn(BigDecimal number, Bounds bounds) {
    return new Interval(number, number).isWithin(Interval.of(bounds));
  }
}
