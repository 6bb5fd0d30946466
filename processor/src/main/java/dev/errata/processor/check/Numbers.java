package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Numbers in generated code. Whole ones have literals; decimals are constants or made there. */
final class Numbers {

  private static final CodeBlock NEW_DECIMAL = CodeBlock.of("new $T", BigDecimal.class);
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

  static Constant constant(String suffix, BigDecimal number) {
    ClassName type = ClassName.get(BigDecimal.class);
    return new Constant(suffix, type, NEW_DECIMAL, List.of(digits(number)));
  }

  static CodeBlock decimal(BigDecimal number) {
    return CodeBlock.of("$L($L)", NEW_DECIMAL, digits(number));
  }

  static String literal(long number) {
    return number == (int) number ? String.valueOf(number) : number + "L";
  }

  private static CodeBlock digits(BigDecimal number) {
    return CodeBlock.of("$S", number.toString());
  }
}
