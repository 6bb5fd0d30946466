package dev.errata.processor.plan;

import dev.errata.processor.check.Count;
import java.util.Optional;

/**
 * What a validator passes to the factory of an error.
 *
 * @param count what is passed, if it is something counted
 * @param input the name of the input that is passed otherwise
 * @param conversion what it takes to make it the factory's parameter
 */
public record ArgumentPlan(Optional<Count> count, String input, Conversion conversion) {

  /** How a value becomes an argument. */
  public enum Conversion {
    NONE,
    TO_TEXT,
    TO_DECIMAL
  }
}
