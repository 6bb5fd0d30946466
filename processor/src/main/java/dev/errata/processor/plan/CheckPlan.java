package dev.errata.processor.plan;

import dev.errata.catalog.model.InputType;
import dev.errata.processor.check.CheckCode;
import dev.errata.processor.check.Count;
import dev.errata.processor.check.Operand;
import dev.errata.processor.check.Operands;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A check of a generated validator.
 *
 * @param code what must hold
 * @param types what types the value or its elements can have here; empty if the check is about
 *     several inputs
 * @param inputs the inputs that the check compares; empty if it is about one value
 * @param constants the constants that the check uses
 * @param error the error that a value earns by failing
 * @param arguments what the error's factory is given, in its order
 */
public record CheckPlan(
    CheckCode code,
    Set<InputType> types,
    List<InputPlan> inputs,
    List<ConstantPlan> constants,
    ErrorPlan error,
    List<ArgumentPlan> arguments) {

  /** What the check asks for, in words, as the HTML of a Javadoc comment. */
  public String text() {
    return code.text(inputs.stream().map(InputPlan::javaName).toList());
  }

  /** What the check is made on if it compares inputs. */
  public Operands operands() {
    return operands(inputs.stream()
        .map(input -> new Operand(input.javaName(), Set.of(input.type())))
        .toList());
  }

  /** What the check is made on if its value is in a variable of this name. */
  public Operands operands(String variable) {
    return operands(List.of(new Operand(variable, types)));
  }

  /** What the check or its error needs to be counted first, each once. */
  public Set<Count> counts() {
    Set<Count> counts = EnumSet.noneOf(Count.class);
    code.count().ifPresent(counts::add);
    arguments.forEach(argument -> argument.count().ifPresent(counts::add));
    return counts;
  }

  private Operands operands(List<Operand> all) {
    Map<String, String> names = constants.stream()
        .collect(Collectors.toMap(plan -> plan.constant().suffix(), ConstantPlan::name));
    return new Operands(all, names);
  }
}
