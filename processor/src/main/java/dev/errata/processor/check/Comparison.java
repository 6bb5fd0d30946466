package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.RuntimeTypes;

/** How two inputs are held against each other, once both are present. */
final class Comparison {

  private Comparison() {}

  /**
   * The expression that is true where a comparison fails.
   *
   * @param objects the comparison of two objects
   * @param numbers what is true of the comparison of two decimals and zero, which are equal even if
   *     trailing zeros tell them apart, and of two floating-point numbers, of which zero is equal
   *     to its negative
   */
  static CodeBlock of(Operands operands, String objects, String numbers) {
    Operand one = operands.all().get(0);
    Operand other = operands.all().get(1);
    return CodeBlock.of(
        "$L$W&& $L",
        operands.each("$L != null", "$W&& "),
        comparison(one, other, objects, numbers));
  }

  private static CodeBlock comparison(Operand one, Operand other, String objects, String numbers) {
    if (one.isDecimal()) {
      return CodeBlock.of(
          "$T.compare($L, $L) $L 0", RuntimeTypes.DECIMALS, one.name(), other.name(), numbers);
    }
    return one.isDouble()
        ? CodeBlock.of("$L.doubleValue() $L $L.doubleValue()", one.name(), numbers, other.name())
        : CodeBlock.of(objects, one.name(), other.name());
  }
}
