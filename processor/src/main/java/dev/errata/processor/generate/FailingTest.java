package dev.errata.processor.generate;

import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.plan.CheckPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The expression that is true where a check of one value fails.
 *
 * @param check the check
 * @param value the variable that the value is in
 */
record FailingTest(CheckPlan check, String value) {

  /**
   * The variable of a number that was of any type: null for one that is infinite or none at all.
   */
  static final String NUMBER = "number";

  /** The expression. */
  String code() {
    Condition condition = check.condition();
    String constant = check.constant().orElse("");
    if (condition instanceof NotBlank) {
      return value + ".isBlank()";
    }
    if (condition instanceof Length length) {
      return outside("length", length.bounds());
    }
    if (condition instanceof Bytes bytes) {
      return outside("bytes", bytes.bounds());
    }
    if (condition instanceof Size size) {
      return outside("size", size.bounds());
    }
    if (condition instanceof Chars) {
      return "!" + constant + ".containsAll(" + value + ")";
    }
    if (condition instanceof Matches) {
      return "!" + constant + ".matcher(" + value + ").matches()";
    }
    if (condition instanceof OneOf) {
      return isNoneOf(constant);
    }
    Bounds bounds = ((Range) condition).bounds();
    return isDecimal() ? outsideDecimal(constant, bounds) : outside(value, bounds);
  }

  private String isNoneOf(String constant) {
    if (check.types().size() > 1) {
      return "!" + constant + ".contains(" + value + ".toString())";
    }
    if (!isDecimal()) {
      return "!" + constant + ".contains(" + value + ")";
    }
    String isNone = "!" + constant + ".contains(" + value + ".stripTrailingZeros())";
    return value.equals(NUMBER) ? "number == null || " + isNone : isNone;
  }

  private boolean isDecimal() {
    return check.types().equals(Set.of(InputType.DECIMAL));
  }

  /** Whole numbers outside of bounds; a bound that is no whole number is moved to the next one. */
  private static String outside(String variable, Bounds bounds) {
    List<String> cases = new ArrayList<>();
    bounds
        .min()
        .map(min -> min.setScale(0, RoundingMode.CEILING))
        .ifPresent(min -> cases.add(variable + " < " + whole(min)));
    bounds
        .max()
        .map(max -> max.setScale(0, RoundingMode.FLOOR))
        .ifPresent(max -> cases.add(variable + " > " + whole(max)));
    return String.join(" || ", cases);
  }

  private static String whole(BigDecimal bound) {
    BigDecimal clamped =
        bound.max(BigDecimal.valueOf(Long.MIN_VALUE)).min(BigDecimal.valueOf(Long.MAX_VALUE));
    long value = clamped.longValueExact();
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  /** A number that is infinite or none at all is null, and outside of any bounds. */
  private String outsideDecimal(String constant, Bounds bounds) {
    List<String> cases = new ArrayList<>();
    if (value.equals(NUMBER)) {
      cases.add("number == null");
    }
    bounds.min().ifPresent(min -> cases.add(value + ".compareTo(" + constant + "_MIN) < 0"));
    bounds.max().ifPresent(max -> cases.add(value + ".compareTo(" + constant + "_MAX) > 0"));
    return String.join(JavaSource.SPACE + "|| ", cases);
  }
}
