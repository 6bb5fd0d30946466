package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.function.Predicate;

/**
 * Tells of a date-time whose second is 60 whether it is the last one of a day in UTC. No regular
 * expression reckons with the offset.
 */
record LeapSecond() implements Constant {

  static final String SUFFIX = "LEAP_SECOND";

  /** Where the second begins in a text that matches. */
  private static final int SECOND = "1998-12-31T23:59:".length();

  @Override
  public String suffix() {
    return SUFFIX;
  }

  @Override
  public TypeName type() {
    return ParameterizedTypeName.get(ClassName.get(Predicate.class), ClassName.get(String.class));
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.builder()
        .add("text -> {\n$>")
        .addStatement("int minutes = $L", minutes("11", "13", "14", "16"))
        .addStatement("int zone = text.length() - 6")
        .addStatement("char sign = text.charAt(zone)")
        .beginControlFlow("if (sign == '+' || sign == '-')")
        .addStatement("int offset = $L", minutes("zone + 1", "zone + 3", "zone + 4", "zone + 6"))
        .addStatement("minutes += sign == '+' ? -offset : offset")
        .endControlFlow()
        .addStatement("return $T.floorMod(minutes, 1440) == 1439", Math.class)
        .add("$<}")
        .build();
  }

  /** Whether the second is 60 in a text that matches, and cannot be. */
  static CodeBlock fails(String constant, String text) {
    return CodeBlock.of("($1L.charAt($2L) == '6' && !$3L.test($1L))", text, SECOND, constant);
  }

  private static CodeBlock minutes(String hour, String hourEnd, String minute, String minuteEnd) {
    return CodeBlock.of(
        "$1T.parseInt(text, $2L, $3L, 10) * 60$W+ $1T.parseInt(text, $4L, $5L, 10)",
        Integer.class,
        hour,
        hourEnd,
        minute,
        minuteEnd);
  }
}
