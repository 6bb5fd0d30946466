package dev.errata.processor.generate;

import dev.errata.processor.plan.ErrorPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A switch that tells errors apart.
 *
 * <p>By ordinal, since a switch over constants has a hidden class whose initializer takes 17 bytes
 * for each: it would not hold 4,000, and costs time to compile and to load. Each case returns, for
 * a jump of that many cases takes too many bytes.
 */
final class OrdinalSwitch {

  private final Map<String, List<String>> cases = new LinkedHashMap<>();

  /** Errors with the same expression share a case. */
  void add(ErrorPlan error, String expression) {
    cases
        .computeIfAbsent(expression, key -> new ArrayList<>())
        .add(String.valueOf(error.ordinal()));
  }

  /**
   * Writes the switch.
   *
   * @param errorCode the constant, as an expression
   * @param otherwise the statement for any other error
   */
  void write(JavaSource source, String errorCode, String otherwise) {
    source.open("switch (" + errorCode + ".ordinal())");
    cases.forEach((expression, ordinals) -> {
      source.line("case " + JavaSource.list(ordinals) + ":");
      source.indent().line("return " + expression + ";").outdent();
    });
    source.line("default:");
    source.indent().line(otherwise + ";").outdent();
    source.close();
  }
}
