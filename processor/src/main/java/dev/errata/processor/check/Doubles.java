package dev.errata.processor.check;

import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.Set;

/** Floating-point numbers in generated code. What a catalog says is the one nearest to it. */
final class Doubles {

  private static final Set<InputType> DOUBLE = Set.of(InputType.DOUBLE);

  private Doubles() {}

  /** Whether values of these types are floating-point numbers and nothing else. */
  static boolean are(Set<InputType> types) {
    return types.equals(DOUBLE);
  }

  /** The number as a literal; the greatest one for what is greater, since infinity has none. */
  static String literal(BigDecimal number) {
    double nearest = number.doubleValue();
    return Double.toString(Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, nearest)));
  }

  /** Whether a number is greater or less than any. */
  static boolean isBeyondAll(BigDecimal number) {
    return Double.isInfinite(number.doubleValue());
  }
}
