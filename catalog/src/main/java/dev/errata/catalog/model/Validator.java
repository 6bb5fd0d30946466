package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.List;

/**
 * The documented limits of a value, or of several that belong together.
 *
 * @param name its name, which is a Java method's
 * @param inputs what it validates; a single input written as {@code input:} is named {@code value}
 * @param checks the checks in order
 */
public record Validator(Located<String> name, List<Input> inputs, List<Check> checks) {

  /** The name of the one input that is written as {@code input:}, and of any one in a binding. */
  public static final String SINGLE_INPUT = "value";

  /** Whether it is about inputs that belong together and not about one value. */
  public boolean hasSeveralInputs() {
    return inputs.size() != 1;
  }

  /**
   * What a validator validates.
   *
   * @param name its name
   * @param type its type
   */
  public record Input(Located<String> name, InputType type) {}

  /**
   * A check and the error that a value earns by failing it.
   *
   * @param condition what must hold
   * @param error the code of the error
   * @param bindings what fills the error's parameters
   */
  public record Check(
      Located<Condition> condition, Located<String> error, List<Binding> bindings) {}

  /**
   * What fills a parameter of an error.
   *
   * @param param the parameter's name
   * @param source {@code value}, {@code length}, {@code bytes}, {@code size} or an input's name
   */
  public record Binding(Located<String> param, Located<String> source) {}
}
