package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What checks between two ends have in common. */
record BoundsCode(Bounds bounds) {

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Such as <q>1 to 64</q>. */
  String text() {
    if (bounds.min().isEmpty()) {
      return "at most " + Numbers.text(bounds.max().orElseThrow());
    }
    String min = Numbers.text(bounds.min().get());
    return bounds.max().map(max -> min + " to " + Numbers.text(max)).orElse("at least " + min);
  }

  /** Such as <q>has 1 to 64 characters</q>. */
  String text(String noun) {
    BigDecimal last = bounds.max().or(bounds::min).orElseThrow();
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

  /** Whether a whole number is not too great; empty if none is. */
  Optional<CodeBlock> limits(String variable) {
    return bounds
        .max()
        .map(max -> CodeBlock.of("$L <= $L", variable, whole(max, RoundingMode.FLOOR)));
  }

  static CodeBlock anyOf(List<CodeBlock> cases) {
    return CodeBlock.join(cases, "$W|| ");
  }

  private static String whole(BigDecimal end, RoundingMode mode) {
    // Below 1, only the sign counts: the zeros behind the point may be millions.
    BigDecimal near = end.abs().compareTo(BigDecimal.ONE) < 0
        ? BigDecimal.valueOf(end.signum(), 1)
        : end.max(LEAST).min(GREATEST);
    return Numbers.literal(near.setScale(0, mode).longValueExact());
  }
}
