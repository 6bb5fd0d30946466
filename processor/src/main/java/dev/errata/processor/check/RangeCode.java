package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code range}: the number lies between two ends. */
record RangeCode(Range range) implements CheckCode {

  private static final String MIN = "RANGE_MIN";
  private static final String MAX = "RANGE_MAX";

  @Override
  public String text(List<String> inputs) {
    return "is " + new BoundsCode(range.bounds()).text();
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    List<Constant> ends = new ArrayList<>();
    if (Numbers.areDecimal(types)) {
      Bounds bounds = range.bounds();
      bounds.min().ifPresent(min -> ends.add(new Numbers.DecimalConstant(MIN, min.number())));
      bounds.max().ifPresent(max -> ends.add(new Numbers.DecimalConstant(MAX, max.number())));
    }
    return ends;
  }

  @Override
  public CodeBlock fails(Operands operands) {
    String value = operands.value().name();
    if (operands.value().isDouble()) {
      return new BoundsCode(range.bounds()).excludesDouble(value);
    }
    if (!operands.value().isDecimal()) {
      return new BoundsCode(range.bounds()).excludes(value);
    }
    List<CodeBlock> cases = new ArrayList<>();
    range
        .bounds()
        .min()
        .ifPresent(min ->
            cases.add(comparison(value, operands.constant(MIN), min.isIncluded() ? "<" : "<=")));
    range
        .bounds()
        .max()
        .ifPresent(max ->
            cases.add(comparison(value, operands.constant(MAX), max.isIncluded() ? ">" : ">=")));
    return BoundsCode.anyOf(cases);
  }

  private static CodeBlock comparison(String value, String bound, String outside) {
    return CodeBlock.of("$T.compare($L, $L) $L 0", RuntimeTypes.DECIMALS, value, bound, outside);
  }
}
