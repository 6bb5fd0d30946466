package com.example.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errata.catalog.check.AllOrNone;
import dev.errata.catalog.check.AtLeastOne;
import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.Each;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.check.ExactlyOne;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Binding;
import dev.errata.catalog.model.Validator.Check;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Walks the checks of a validator as the catalog has them. It shares nothing with the processor,
 * and does all in the plainest way.
 *
 * @param catalog the catalog of the validator
 * @param validator whose checks it walks
 */
record Interpreter(ReadCatalog catalog, Validator validator) {

  /** An error that a check earned: its code, and the values of its parameters by name. */
  record Failure(String code, Map<String, Object> params) {}

  List<Failure> failures(Object... inputs) {
    List<Failure> failures = new ArrayList<>();
    boolean isTooLong = false;
    for (Check check : validator.checks()) {
      Condition condition = check.condition().value();
      isTooLong |= exceeds(condition, inputs[0]);
      // A pattern is not held against a text that is longer than a check before it allows.
      boolean isAsked = !(condition instanceof Matches && isTooLong);
      Optional<Object[]> failing = isAsked ? failing(condition, inputs) : Optional.empty();
      failing.ifPresent(
          about -> failures.add(new Failure(check.error().value(), params(check, about))));
      if (failing.isPresent() && condition instanceof Is) {
        break; // What follows is about values of the right type.
      }
    }
    return failures;
  }

  /** What an error is about: the inputs, or the first element that fails; empty if all pass. */
  private Optional<Object[]> failing(Condition condition, Object... inputs) {
    if (!(condition instanceof Each each)) {
      return passes(condition, inputs) ? Optional.empty() : Optional.of(inputs);
    }
    Collection<?> elements = inputs[0] == null ? List.of() : (Collection<?>) inputs[0];
    return elements.stream()
        .filter(element -> each.ofElement() instanceof Required || element instanceof CharSequence)
        .map(element -> new Object[] {element})
        .filter(element -> !passes(each.ofElement(), element))
        .findFirst();
  }

  private static boolean exceeds(Condition condition, Object value) {
    String text = String.valueOf(value);
    if (condition instanceof Length length) {
      return exceeds(text.codePointCount(0, text.length()), length.bounds());
    }
    return condition instanceof Bytes bytes
        && exceeds(text.getBytes(StandardCharsets.UTF_8).length, bytes.bounds());
  }

  private static boolean exceeds(int count, Bounds bounds) {
    return bounds
        .max()
        .filter(max -> max.number().compareTo(BigDecimal.valueOf(count)) < 0)
        .isPresent();
  }

  private boolean passes(Condition condition, Object... inputs) {
    if (condition.comparesInputs()) {
      return passes(condition, compared(condition, inputs));
    }
    Object value = inputs[0];
    if (condition instanceof Required) {
      return value != null;
    }
    return value == null || PlainChecks.hold(condition, value);
  }

  private static boolean passes(Condition condition, List<Object> compared) {
    long present = compared.stream().filter(Objects::nonNull).count();
    if (condition instanceof AllOrNone) {
      return present == 0 || present == compared.size();
    }
    if (condition instanceof AtMostOne) {
      return present <= 1;
    }
    if (condition instanceof AtLeastOne) {
      return present >= 1;
    }
    if (condition instanceof ExactlyOne) {
      return present == 1;
    }
    boolean equal = compared.get(0) != null && compared.get(0).equals(compared.get(1));
    return present < 2 || equal == condition instanceof Equal;
  }

  private List<Object> compared(Condition condition, Object... inputs) {
    List<Object> compared = new ArrayList<>();
    condition.inputs().forEach(name -> compared.add(inputs[position(name.value())]));
    return compared;
  }

  private int position(String input) {
    List<String> names =
        validator.inputs().stream().map(named -> named.name().value()).toList();
    return input.equals(Validator.SINGLE_INPUT) ? 0 : names.indexOf(input);
  }

  private Map<String, Object> params(Check check, Object... inputs) {
    return catalog.params(check.error().value(), (param, type) -> {
      Binding binding = check.bindings().stream()
          .filter(bound -> bound.param().value().equals(param))
          .findFirst()
          .orElseThrow();
      Object value = source(binding.source().value(), inputs);
      return type == ParamType.STRING && !isText(binding) ? String.valueOf(value) : value;
    });
  }

  private boolean isText(Binding binding) {
    int position = position(binding.source().value());
    return position >= 0 && validator.inputs().get(position).type() == InputType.STRING;
  }

  private Object source(String source, Object... inputs) {
    return switch (source) {
      case "length" -> (int) inputs[0].toString().codePoints().count();
      case "bytes" -> inputs[0].toString().getBytes(UTF_8).length;
      case "size" -> PlainChecks.size(inputs[0]);
      default -> inputs[position(source)];
    };
  }
}
