package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Numbers in generated code. Whole ones have literals; decimals are constants or made there. */
final class Numbers {

  /** What of the runtime reckons with decimals, however many digits they have. */
  private static final Set<InputType> DECIMAL = Set.of(InputType.DECIMAL);

  /** Longer ones, nobody counts the zeros of. */
  private static final int MOST_ZEROS = 100;

  private Numbers() {}

  /** A number as people write it, and not with all zeros if it has millions. */
  static String text(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_ZEROS
        ? number.toString()
        : number.toPlainString();
  }

  /** Whether values of these types are decimals and nothing else. */
  static boolean areDecimal(Set<InputType> types) {
    return types.equals(DECIMAL);
  }

  /** The number that a text of a catalog is; empty if it is none. */
  static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static CodeBlock decimal(BigDecimal number) {
    return CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
  }

  static String literal(long number) {
    return number == (int) number ? String.valueOf(number) : number + "L";
  }

  /** A decimal that values are held against. */
  record DecimalConstant(String suffix, BigDecimal number) implements Constant {

    @Override
    public TypeName type() {
      return ClassName.get(BigDecimal.class);
    }

    @Override
    public CodeBlock value() {
      return decimal(number);
    }
  }
}
