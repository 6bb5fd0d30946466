package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.text.JavaText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values of one type that a value has to be one of.
 *
 * @param of their type
 * @param listed what the catalog lists, which may be of other types too
 */
record ValueSet(InputType of, List<String> listed) implements Constant {

  /** Decimals have a name of their own, since a value that may be a text too needs two sets. */
  static String suffix(InputType type) {
    return type == InputType.DECIMAL ? "NUMBERS" : "VALUES";
  }

  @Override
  public String suffix() {
    return suffix(of);
  }

  @Override
  public TypeName type() {
    return ParameterizedTypeName.get(ClassName.get(Set.class), InputTypeNames.of(of));
  }

  @Override
  public CodeBlock value() {
    CodeBlock list = of == InputType.DECIMAL ? joined(numbers()) : joined(literals());
    return CodeBlock.of("$T.of($Z$L)", Set.class, list);
  }

  @Override
  public int parts() {
    return listed.size();
  }

  private static CodeBlock joined(Stream<CodeBlock> values) {
    return values.collect(CodeBlock.joining(",$W"));
  }

  /** Each once: what a catalog tells apart may be one floating-point number. */
  private Stream<CodeBlock> literals() {
    return listed.stream()
        .map(this::literal)
        .distinct()
        .map(literal -> CodeBlock.of("$L", literal));
  }

  private String literal(String value) {
    return switch (of) {
      case INT -> String.valueOf(new BigDecimal(value).intValueExact());
      case LONG -> new BigDecimal(value).longValueExact() + "L";
      case DOUBLE -> Doubles.literal(new BigDecimal(value));
      default -> JavaText.literal(value).toString();
    };
  }

  /** Each once: as texts, numbers that are equal may be listed several times. */
  private Stream<CodeBlock> numbers() {
    return listed.stream()
        .flatMap(value -> Numbers.parse(value).stream())
        .map(BigDecimal::stripTrailingZeros)
        .distinct()
        .map(Numbers::decimal);
  }
}
