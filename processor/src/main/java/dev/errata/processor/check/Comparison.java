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
   * @param decimals what is true of the comparison of two decimals and zero: they are equal even if
   *     trailing zeros tell them apart
   */
  static CodeBlock of(Operands operands, String objects, String decimals) {
    Operand one = operands.all().get(0);
    Operand other = operands.all().get(1);
    CodeBlock comparison = one.isDecimal()
        ? CodeBlock.of(
            "$T.compare($L, $L) $L 0", RuntimeTypes.DECIMALS, one.name(), other.name(), decimals)
        : CodeBlock.of(objects, one.name(), other.name());
    return CodeBlock.of("$L$W&& $L", operands.each("$L != null", "$W&& "), comparison);
  }
}
