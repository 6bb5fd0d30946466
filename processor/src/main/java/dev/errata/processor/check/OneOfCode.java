package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.source.Located;
import dev.errata.processor.text.JavadocText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.Set;

/**
 * {@code one-of}: the value is one of those listed. Numbers are compared by value and texts as
 * texts, also where the value can be either.
 */
record OneOfCode(OneOf oneOf) implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "is one of " + JavadocText.codes(values());
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    return types.stream().<Constant>map(type -> new ValueSet(type, values())).toList();
  }

  @Override
  public CodeBlock fails(Operands operands) {
    Operand value = operands.value();
    if (value.types().size() > 1) {
      return CodeBlock.of(
          "!($1L instanceof $2T$W? $3L$W: $4L)",
          value.name(),
          Number.class,
          isListed(
              InputType.DECIMAL,
              CodeBlock.of("$T.of(($T) $L)", RuntimeTypes.DECIMALS, Number.class, value.name()),
              operands),
          isListed(InputType.STRING, CodeBlock.of("$L.toString()", value.name()), operands));
    }
    InputType type = value.types().iterator().next();
    // Negative zero plus zero is zero, which a set tells from it.
    CodeBlock sought = CodeBlock.of(value.isDouble() ? "$L + 0.0" : "$L", value.name());
    return CodeBlock.of("!$L", isListed(type, sought, operands));
  }

  private static CodeBlock isListed(InputType type, CodeBlock value, Operands operands) {
    String listed = operands.constant(ValueSet.suffix(type));
    return type == InputType.DECIMAL
        ? CodeBlock.of("$T.isOneOf($L, $L)", RuntimeTypes.DECIMALS, value, listed)
        : CodeBlock.of("$L.contains($L)", listed, value);
  }

  private List<String> values() {
    return oneOf.values().stream().map(Located::value).toList();
  }
}
