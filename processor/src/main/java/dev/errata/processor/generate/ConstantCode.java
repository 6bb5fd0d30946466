package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.CharRanges;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Condition.Chars.CharRange;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.source.Located;
import dev.errata.processor.plan.ConstantPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The constants that checks hold values against. */
final class ConstantCode {

  private ConstantCode() {}

  /** The fields of a constant; a range has one for each of its ends. */
  static List<FieldSpec> fields(ConstantPlan constant) {
    Condition condition = constant.condition();
    if (condition instanceof Condition.Chars chars) {
      return List.of(field(Types.CODE_POINT_SET, constant.name(), set(chars)));
    }
    if (condition instanceof Condition.Matches matches) {
      CodeBlock regex = JavaText.literal(matches.regex());
      CodeBlock compiled = CodeBlock.of("$T.compile($Z$L)", Pattern.class, regex);
      return List.of(field(ClassName.get(Pattern.class), constant.name(), compiled));
    }
    if (condition instanceof Condition.OneOf oneOf) {
      return List.of(values(constant, oneOf));
    }
    List<FieldSpec> ends = new ArrayList<>();
    Condition.Bounds bounds = ((Condition.Range) condition).bounds();
    bounds.min().ifPresent(min -> ends.add(end(constant.name() + "_MIN", min)));
    bounds.max().ifPresent(max -> ends.add(end(constant.name() + "_MAX", max)));
    return ends;
  }

  private static CodeBlock set(Condition.Chars chars) {
    List<CodeBlock> ends = new ArrayList<>();
    for (CharRange range : CharRanges.merged(chars.ranges())) {
      ends.add(JavaText.codePoint(range.first()));
      ends.add(JavaText.codePoint(range.last()));
    }
    CodeBlock all = ends.stream().collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.of($Z$L)", Types.CODE_POINT_SET, all);
  }

  private static FieldSpec values(ConstantPlan constant, Condition.OneOf oneOf) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(Set.class), valueType(constant.type()));
    CodeBlock values = oneOf.values().stream()
        .map(Located::value)
        .map(value -> value(constant.type(), value))
        .collect(CodeBlock.joining(",$W"));
    return field(type, constant.name(), CodeBlock.of("$T.of($Z$L)", Set.class, values));
  }

  /** Values that can be text or a number are compared as they are printed. */
  private static TypeName valueType(InputType type) {
    return Inputs.type(type == InputType.ANY ? InputType.STRING : type);
  }

  private static CodeBlock value(InputType type, String value) {
    return switch (type) {
      case INT -> CodeBlock.of("$L", new BigDecimal(value).intValueExact());
      case LONG -> CodeBlock.of("$LL", new BigDecimal(value).longValueExact());
      case DECIMAL -> decimal(new BigDecimal(value).stripTrailingZeros());
      default -> JavaText.literal(value);
    };
  }

  private static FieldSpec end(String name, BigDecimal value) {
    return field(ClassName.get(BigDecimal.class), name, decimal(value));
  }

  private static CodeBlock decimal(BigDecimal value) {
    return CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
  }

  private static FieldSpec field(TypeName type, String name, CodeBlock initializer) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(initializer)
        .build();
  }
}
