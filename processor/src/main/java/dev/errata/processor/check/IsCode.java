package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.model.JsonType;
import dev.errata.processor.text.RuntimeTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code is}: the value has one of these JSON types, by which it is known from then on. */
record IsCode(Is is) implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "is of type "
        + is.types().stream().map(JsonType::keyword).collect(Collectors.joining(" or "));
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return is.types().stream()
        .map(type -> CodeBlock.of("$L instanceof $T", operands.value().name(), javaType(type)))
        .collect(CodeBlock.joining("$W|| ", "!(", ")"));
  }

  @Override
  public boolean isGuard() {
    return true;
  }

  @Override
  public Optional<Narrowed> narrowed(String value) {
    return is.types().size() == 1 ? narrowed(is.types().get(0), value) : Optional.empty();
  }

  private static Optional<Narrowed> narrowed(JsonType type, String value) {
    return switch (type) {
      case STRING ->
        Optional.of(new Narrowed(
            "text", ClassName.get(String.class), CodeBlock.of("$L.toString()", value), false));
      case NUMBER ->
        Optional.of(new Narrowed(
            "number",
            ClassName.get(BigDecimal.class),
            CodeBlock.of("$T.of(($T) $L)", RuntimeTypes.DECIMALS, Number.class, value),
            true));
      case BOOLEAN -> Optional.empty();
      case LIST -> Optional.of(cast("list", type, value));
      case OBJECT -> Optional.of(cast("object", type, value));
    };
  }

  private static Narrowed cast(String variable, JsonType type, String value) {
    TypeName javaType = javaType(type);
    return new Narrowed(variable, javaType, CodeBlock.of("($T) $L", javaType, value), false);
  }

  private static TypeName javaType(JsonType type) {
    return switch (type) {
      case STRING -> ClassName.get(CharSequence.class);
      case NUMBER -> ClassName.get(Number.class);
      case BOOLEAN, LIST, OBJECT -> InputTypeNames.of(type.inputType());
    };
  }
}
