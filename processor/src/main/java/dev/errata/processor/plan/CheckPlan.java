package dev.errata.processor.plan;

import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A check of a generated validator.
 *
 * @param condition what must hold
 * @param types what types the value can have here; empty if the check is about several inputs
 * @param inputs the Java names of the inputs that the check compares; empty if it is about one
 *     value
 * @param constant the name of the constant that the check uses
 * @param error the error that a value earns by failing
 * @param arguments what the error's factory is given, in its order
 */
public record CheckPlan(
    Condition condition,
    Set<InputType> types,
    List<String> inputs,
    Optional<String> constant,
    ErrorPlan error,
    List<ArgumentPlan> arguments) {

  /** Whether the check or its error needs something that is counted first. */
  public boolean needs(ArgumentPlan.Source source) {
    boolean checked = switch (source) {
      case LENGTH -> condition instanceof Length;
      case BYTES -> condition instanceof Bytes;
      case SIZE -> condition instanceof Size;
      case VALUE -> false;
    };
    return checked || arguments.stream().anyMatch(argument -> argument.source() == source);
  }
}
