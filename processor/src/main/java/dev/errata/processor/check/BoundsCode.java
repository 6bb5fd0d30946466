package dev.errata.processor.check;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.analysis.End;
import dev.errata.catalog.check.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What checks between two ends have in common. */
record BoundsCode(Bounds bounds) {

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Such as <q>1 to 64</q>. */
  String text() {
    List<End> ends =
        Stream.of(bounds.min(), bounds.max()).flatMap(Optional::stream).toList();
    if (ends.size() == 2 && ends.stream().allMatch(End::isIncluded)) {
      return ends.stream().map(end -> Numbers.text(end.number())).collect(joining(" to "));
    }
    Optional<String> min = bounds.min().map(end -> text(end, "at least ", "greater than "));
    Optional<String> max = bounds.max().map(end -> text(end, "at most ", "less than "));
    return Stream.of(min, max).flatMap(Optional::stream).collect(joining(" and "));
  }

  /** Such as <q>has 1 to 64 characters</q>. */
  String text(String noun) {
    BigDecimal last = bounds.max().or(bounds::min).orElseThrow().number();
    return "has " + text() + " " + noun + (last.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }

  /** Whether a whole number is outside; an end that is no whole number is moved to the next one. */
  CodeBlock excludes(String variable) {
    List<CodeBlock> cases = new ArrayList<>();
    bounds
        .min()
        .map(min -> whole(min, RoundingMode.CEILING))
        .ifPresent(min -> cases.add(CodeBlock.of("$L < $L", variable, min)));
    bounds
        .max()
        .map(max -> whole(max, RoundingMode.FLOOR))
        .ifPresent(max -> cases.add(CodeBlock.of("$L > $L", variable, max)));
    return anyOf(cases);
  }

  /** Whether a floating-point number is outside, as what is no number at all is. */
  CodeBlock excludesDouble(String variable) {
    return Stream.of(
            bounds.min().map(min -> inside(variable, ">", min)),
            bounds.max().map(max -> inside(variable, "<", max)))
        .flatMap(Optional::stream)
        .collect(CodeBlock.joining("$W&& ", "!(", ")"));
  }

  /** The greatest number passes an end that is beyond all of them. */
  private static CodeBlock inside(String variable, String operator, End end) {
    boolean isIncluded = end.isIncluded() || Doubles.isBeyondAll(end.number());
    return CodeBlock.of(
        "$L $L $L",
        variable,
        isIncluded ? operator + "=" : operator,
        Doubles.literal(end.number()));
  }

  /** Whether a whole number is not too great; empty if none is. */
  Optional<CodeBlock> limits(String variable) {
    return bounds
        .max()
        .map(max -> CodeBlock.of("$L <= $L", variable, whole(max, RoundingMode.FLOOR)));
  }

  static CodeBlock anyOf(List<CodeBlock> cases) {
    return CodeBlock.join(cases, "$W|| ");
  }

  private static String text(End end, String included, String excluded) {
    return (end.isIncluded() ? included : excluded) + Numbers.text(end.number());
  }

  /** The least or the greatest whole number that passes. */
  private static String whole(End end, RoundingMode mode) {
    long whole = whole(end.number(), mode);
    boolean isTheEnd = BigDecimal.valueOf(whole).compareTo(end.number()) == 0;
    return Numbers.literal(
        end.isIncluded() || !isTheEnd ? whole : whole + (mode == RoundingMode.CEILING ? 1 : -1));
  }

  private static long whole(BigDecimal number, RoundingMode mode) {
    // Below 1, only the sign counts: the zeros behind the point may be millions.
    BigDecimal near = number.abs().compareTo(BigDecimal.ONE) < 0
        ? BigDecimal.valueOf(number.signum(), 1)
        : number.max(LEAST).min(GREATEST);
    return near.setScale(0, mode).longValueExact();
  }
}
