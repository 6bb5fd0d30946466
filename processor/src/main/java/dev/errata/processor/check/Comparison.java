package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;

/** How two inputs are held against each other, once both are present. */
final class Comparison {

  private Comparison() {}

  /**
   * The expression that is true where a comparison fails.
   *
   * @param objects the comparison of two objects
   * @param decimals that of two decimals, which are equal even if trailing zeros tell them apart
   */
  static CodeBlock of(Operands operands, String objects, String decimals) {
    Operand one = operands.all().get(0);
    Operand other = operands.all().get(1);
    String form = one.isDecimal() ? decimals : objects;
    return CodeBlock.of(
        "$L$W&& $L",
        operands.each("$L != null", "$W&& "),
        CodeBlock.of(form, one.name(), other.name()));
  }
}
