package dev.errata.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How a generated exception makes its message of its parameters and reads them back from it.
 *
 * @param text the message for people, a parameter as its name in braces
 * @param parts fixed text and parameters in turn
 */
public record MessagePlan(String text, List<Part> parts) {

  /** A part of a message. */
  public sealed interface Part permits Text, Value {}

  /** Fixed text. */
  public record Text(String text) implements Part {}

  /** The value of a parameter, which may stand in several places. */
  public record Value(ParamPlan param) implements Part {}

  /** Whether the message is always the same. */
  public boolean isConstant() {
    return values().isEmpty();
  }

  /** The parameters in the order of their places. */
  public List<ParamPlan> values() {
    return parts.stream()
        .filter(Value.class::isInstance)
        .map(part -> ((Value) part).param())
        .toList();
  }

  /** The texts before, between and after the values; empty where there is none. */
  public List<String> fixedTexts() {
    List<String> texts = new ArrayList<>();
    String last = "";
    for (Part part : parts) {
      if (part instanceof Text text) {
        last = text.text();
      } else {
        texts.add(last);
        last = "";
      }
    }
    texts.add(last);
    return texts;
  }
}
