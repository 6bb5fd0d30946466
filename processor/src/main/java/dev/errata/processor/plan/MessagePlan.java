package dev.errata.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * How a generated exception makes its message of its parameters and reads them back from it.
 *
 * @param text the message for people, a parameter as its name in braces
 * @param parts fixed text and parameters in turn
 * @param readable whether the parameters can be told apart in a message; not if two are neighbours
 * @param textVariable the name of the reading method's parameter
 * @param readerVariable the name of the reading method's reader
 */
public record MessagePlan(
    String text, List<Part> parts, boolean readable, String textVariable, String readerVariable) {

  /** A part of a message. */
  public sealed interface Part permits Text, Value {}

  /** Fixed text. */
  public record Text(String text) implements Part {}

  /**
   * The value of a parameter.
   *
   * @param param the parameter
   * @param again whether it stands in the message before
   */
  public record Value(ParamPlan param, boolean again) implements Part {}

  /** Whether the message is always the same. */
  public boolean isConstant() {
    return parts.stream().noneMatch(Value.class::isInstance);
  }

  /** Whether a parameter stands in the message. */
  public boolean has(ParamPlan param) {
    return parts.stream().anyMatch(part -> part instanceof Value value && value.param() == param);
  }

  /** The first parameter in the message that loggers must not print. */
  public Optional<ParamPlan> sensitive() {
    return parts.stream()
        .filter(Value.class::isInstance)
        .map(part -> ((Value) part).param())
        .filter(ParamPlan::sensitive)
        .findFirst();
  }
}
