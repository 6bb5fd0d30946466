package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.source.Located;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.JavadocText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** {@code one-of}: the value is one of those listed. */
record OneOfCode(OneOf oneOf) implements CheckCode {

  private static final String VALUES = "VALUES";

  @Override
  public String text(List<String> inputs) {
    return "is one of " + JavadocText.codes(values());
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    return List.of(new ValueSet(comparedAs(types), values()));
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return CodeBlock.of("!$L.contains($L)", operands.constant(VALUES), compared(operands.value()));
  }

  /** Decimals that differ by trailing zeros alone are equal. */
  private static CodeBlock compared(Operand value) {
    String form = "$L";
    if (value.isDecimal()) {
      form = "$L.stripTrailingZeros()";
    } else if (value.types().size() > 1) {
      form = "$L.toString()";
    }
    return CodeBlock.of(form, value.name());
  }

  /** Values that can be text or a number are compared as they are printed. */
  private static InputType comparedAs(Set<InputType> types) {
    return types.size() == 1 ? types.iterator().next() : InputType.STRING;
  }

  private List<String> values() {
    return oneOf.values().stream().map(Located::value).toList();
  }

  private record ValueSet(InputType of, List<String> values) implements Constant {

    @Override
    public String suffix() {
      return VALUES;
    }

    @Override
    public TypeName type() {
      return ParameterizedTypeName.get(ClassName.get(Set.class), InputTypeNames.of(of));
    }

    @Override
    public CodeBlock value() {
      CodeBlock list = values.stream().map(this::expression).collect(CodeBlock.joining(",$W"));
      return CodeBlock.of("$T.of($Z$L)", Set.class, list);
    }

    @Override
    public int parts() {
      return values.size();
    }

    private CodeBlock expression(String value) {
      return switch (of) {
        case INT -> CodeBlock.of("$L", new BigDecimal(value).intValueExact());
        case LONG -> CodeBlock.of("$LL", new BigDecimal(value).longValueExact());
        case DECIMAL -> Numbers.decimal(new BigDecimal(value).stripTrailingZeros());
        default -> CodeBlock.of("$L", JavaText.literal(value));
      };
    }
  }
}
