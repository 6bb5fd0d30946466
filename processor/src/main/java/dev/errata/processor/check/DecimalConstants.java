package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What decimals are held against: unlike that of whole numbers, Java has no literal for it. */
final class DecimalConstants {

  private static final Set<InputType> DECIMAL = Set.of(InputType.DECIMAL);
  private static final CodeBlock MAKER = CodeBlock.of("new $T", BigDecimal.class);

  private DecimalConstants() {}

  /** Whether values of these types are held against decimals. */
  static boolean suit(Set<InputType> types) {
    return types.equals(DECIMAL);
  }

  static Constant constant(String suffix, BigDecimal value) {
    return new Constant(suffix, ClassName.get(BigDecimal.class), MAKER, List.of(digits(value)));
  }

  static CodeBlock expression(BigDecimal value) {
    return CodeBlock.of("$L($L)", MAKER, digits(value));
  }

  private static CodeBlock digits(BigDecimal value) {
    return CodeBlock.of("$S", value.toString());
  }
}
