package dev.errata.catalog.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the values that have passed some checks. It may be less than is true. */
public final class Facts {

  /** What a value has so much of. */
  public enum Quantity {
    /** The code points of a text. */
    LENGTH,
    /** The bytes of a text in UTF-8. */
    BYTES,
    /** The elements of a list or an object. */
    SIZE,
    /** What a number itself is. */
    NUMBER
  }

  /** More samples are not looked at. */
  private static final int MOST_SAMPLES = 1_000;

  /** More divisors are not looked at either. */
  private static final int MOST_DIVISORS = 10;

  /** A code point has at most this many bytes in UTF-8. */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(4);

  private static final int LAST_ASCII = 0x7F;

  private final Patterns patterns;
  private final List<Constraint> constraints = new ArrayList<>();
  private final Map<Class<?>, Set<Object>> contents = new HashMap<>();
  private final Set<BigDecimal> divisors = new LinkedHashSet<>();
  private final Map<Quantity, Interval> limits = new EnumMap<>(Quantity.class);
  private boolean numbers;
  private boolean mixed;
  private boolean contradictory;

  /** Null if nothing is known of them. */
  private BitSet characters;

  /** Null if there is no telling which values there are. */
  private Samples samples;

  /**
   * Begins with nothing known.
   *
   * @param patterns what looks into regular expressions
   */
  public Facts(Patterns patterns) {
    this.patterns = patterns;
    for (Quantity quantity : Quantity.values()) {
      limits.put(quantity, quantity == Quantity.NUMBER ? Interval.ALL : Interval.COUNTS);
    }
  }

  /** Whether every value that has passed so far passes this too. */
  public boolean imply(Constraint constraint) {
    return constraint.isImpliedBy(this)
        || (samples != null && samples.allPass(constraint.test(this)));
  }

  /** Takes note that a constraint holds from here on. */
  public void add(Constraint constraint) {
    constraint.narrow(this);
    constraints.add(constraint);
    contents
        .computeIfAbsent(constraint.getClass(), kind -> new HashSet<>())
        .add(constraint.content());
    relateLengthAndBytes();
    if (samples != null) {
      samples.keepPassing(constraint.test(this));
    }
  }

  /** Whether no value can have passed. */
  public boolean areContradictory() {
    boolean noText = characters != null
        && characters.isEmpty()
        && limits.get(Quantity.LENGTH).min().number().signum() > 0;
    return contradictory
        || noText
        || limits.keySet().stream().anyMatch(quantity -> known(quantity).isEmpty())
        || (samples != null && samples.areNone());
  }

  /** What looks into regular expressions. */
  public Patterns patterns() {
    return patterns;
  }

  /** The {@linkplain Constraint#content() contents} of the constraints of a kind so far. */
  public Set<Object> contents(Class<? extends Constraint> kind) {
    return contents.getOrDefault(kind, Set.of());
  }

  /** Whether the values are numbers. */
  public boolean areNumbers() {
    return numbers;
  }

  /** Whether some of the values are numbers and others are not. */
  public boolean areMixed() {
    return mixed;
  }

  /** What the values are multiples of. */
  public Set<BigDecimal> divisors() {
    return divisors;
  }

  /** Whether a quantity is known to lie within an interval. */
  public boolean isWithin(Quantity quantity, Interval interval) {
    return known(quantity).isWithin(interval);
  }

  /** Whether all characters are known to be of a set. */
  public boolean areMadeOf(BitSet set) {
    if (characters == null) {
      return set.nextClearBit(0) > Character.MAX_CODE_POINT;
    }
    BitSet others = (BitSet) characters.clone();
    others.andNot(set);
    return others.isEmpty();
  }

  /** Takes note that the values are numbers. */
  public void limitToNumbers() {
    numbers = true;
  }

  /** Takes note that some of the values are numbers and others are not. */
  public void mixWithNumbers() {
    mixed = true;
  }

  /** Takes note that the values are multiples of a number that is over zero. */
  public void limitToMultiples(BigDecimal divisor) {
    if (divisors.size() < MOST_DIVISORS) {
      divisors.add(divisor);
    }
  }

  /** Takes note that a quantity lies within an interval. */
  public void limit(Quantity quantity, Interval interval) {
    limits.merge(quantity, interval, Interval::and);
  }

  /** Takes note that all characters are of a set. */
  public void limitCharacters(BitSet set) {
    if (characters == null) {
      characters = (BitSet) set.clone();
    } else {
      characters.and(set);
    }
  }

  /** Takes note that the values are among these. */
  public void limitTo(List<String> texts) {
    if (samples == null && texts.size() <= MOST_SAMPLES) {
      samples = new Samples(texts);
      constraints.forEach(constraint -> samples.keepPassing(constraint.test(this)));
    }
  }

  /** Takes note that no value passes. */
  public void contradict() {
    contradictory = true;
  }

  private Interval known(Quantity quantity) {
    Interval limit = limits.get(quantity);
    for (BigDecimal divisor : quantity == Quantity.NUMBER ? divisors : Set.<BigDecimal>of()) {
      limit = limit.multiplesOf(divisor);
    }
    return limit;
  }

  private void relateLengthAndBytes() {
    boolean ascii = characters != null && characters.length() <= LAST_ASCII + 1;
    BigDecimal widest = ascii ? BigDecimal.ONE : WIDEST;
    Interval length = limits.get(Quantity.LENGTH);
    End most = End.included(length.max().number().multiply(widest));
    limit(Quantity.BYTES, new Interval(length.min(), most));
    Interval bytes = limits.get(Quantity.BYTES);
    BigDecimal least = bytes.min().number().divide(widest, 0, RoundingMode.CEILING);
    limit(Quantity.LENGTH, new Interval(End.included(least), bytes.max()));
  }
}
