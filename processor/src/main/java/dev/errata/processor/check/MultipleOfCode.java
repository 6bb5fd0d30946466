package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.MultipleOf;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.text.RuntimeTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code multiple-of}: the number is a whole multiple of another. */
record MultipleOfCode(MultipleOf multipleOf) implements CheckCode {

  private static final String DIVISOR = "DIVISOR";

  /** With more of them, a number is past what is long. */
  private static final int MOST_ZEROS = 18;

  @Override
  public String text(List<String> inputs) {
    return "is a multiple of " + Numbers.text(multipleOf.divisor());
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    return wholeDivisor(types).isPresent()
        ? List.of()
        : List.of(new Numbers.DecimalConstant(DIVISOR, multipleOf.divisor()));
  }

  @Override
  public CodeBlock fails(Operands operands) {
    Operand value = operands.value();
    if (value.isDouble()) {
      // As it is printed: 0.3 is a multiple of 0.1.
      return CodeBlock.of(
          "!$T.isFinite($L)$W|| $L", Double.class, value.name(), isNoMultiple(value, operands));
    }
    return wholeDivisor(value.types())
        .map(divisor -> CodeBlock.of("$L % $L != 0", value.name(), Numbers.literal(divisor)))
        .orElseGet(() -> isNoMultiple(value, operands));
  }

  private static CodeBlock isNoMultiple(Operand value, Operands operands) {
    return CodeBlock.of(
        "!$T.isMultiple($L, $L)",
        RuntimeTypes.DECIMALS,
        decimal(value),
        operands.constant(DIVISOR));
  }

  private static CodeBlock decimal(Operand value) {
    return value.isDecimal()
        ? CodeBlock.of("$L", value.name())
        : CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value.name());
  }

  /** What whole numbers are divisible by if they pass; empty for others, or past what is long. */
  private Optional<Long> wholeDivisor(Set<InputType> types) {
    BigDecimal divisor = multipleOf.divisor().stripTrailingZeros();
    if (Numbers.areDecimal(types) || Doubles.are(types) || divisor.scale() < -MOST_ZEROS) {
      return Optional.empty();
    }
    return Optional.of(numerator(divisor))
        .filter(numerator -> numerator.bitLength() < Long.SIZE)
        .map(BigInteger::longValueExact);
  }

  /** Of the fraction in lowest terms: it divides the whole numbers that the fraction divides. */
  private static BigInteger numerator(BigDecimal number) {
    if (number.scale() <= 0) {
      return number.toBigIntegerExact();
    }
    BigInteger digits = number.unscaledValue();
    // Of a greater power of ten, the digits have no more factors.
    int power = Math.min(number.scale(), digits.bitLength());
    return digits.divide(digits.gcd(BigInteger.TEN.pow(power)));
  }
}
