package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.plan.ErrorPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A switch that tells errors apart.
 *
 * <p>By ordinal, since a switch over constants has a hidden class whose initializer takes 17 bytes
 * for each: it would not hold 4,000, and costs time to compile and to load. Each case returns, for
 * a jump of that many cases takes too many bytes.
 */
final class OrdinalSwitch {

  private OrdinalSwitch() {}

  /**
   * Writes a switch. Errors with the same value share a case.
   *
   * @param ordinal the place of the constant, as an expression
   * @param value what is returned for an error
   * @param otherwise the statement for all others
   */
  static CodeBlock of(
      CodeBlock ordinal,
      List<ErrorPlan> errors,
      Function<ErrorPlan, CodeBlock> value,
      CodeBlock otherwise) {
    Map<CodeBlock, List<ErrorPlan>> cases = new LinkedHashMap<>();
    for (ErrorPlan error : errors) {
      cases.computeIfAbsent(value.apply(error), key -> new ArrayList<>()).add(error);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("switch ($L)", ordinal);
    cases.forEach((returned, those) -> code.add("case $L:\n$>", ordinals(those))
        .addStatement("return $L", returned)
        .add("$<"));
    code.add("default:\n$>").addStatement(otherwise).add("$<");
    return code.endControlFlow().build();
  }

  private static CodeBlock ordinals(List<ErrorPlan> errors) {
    return errors.stream()
        .map(error -> CodeBlock.of("$L", error.ordinal()))
        .collect(CodeBlock.joining(",$W"));
  }
}
