package dev.errata.processor.check;

import dev.errata.catalog.model.InputType;
import java.util.Set;

/**
 * A variable of generated code that holds what is checked.
 *
 * @param name its name
 * @param types what types the value can have there
 */
public record Operand(String name, Set<InputType> types) {

  /** Whether the value is a decimal and nothing else. */
  boolean isDecimal() {
    return Numbers.areDecimal(types);
  }

  /** Whether the value is a floating-point number and nothing else. */
  boolean isDouble() {
    return Doubles.are(types);
  }
}
