package dev.errata.catalog.model;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.model.Validator.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What types the value of a validator can have at each of its checks.
 *
 * <p>The value of an {@code any} input has one of the types that a check narrows it to from that
 * check on.
 */
public final class Narrowing {

  private Narrowing() {}

  /**
   * The types at each check, in the order of the checks and each in the order of declaration; none
   * at all for a validator of several inputs, whose checks are about the inputs.
   */
  public static List<Set<InputType>> of(Validator validator) {
    EnumSet<InputType> current = EnumSet.noneOf(InputType.class);
    if (!validator.hasSeveralInputs()) {
      validator.inputs().forEach(input -> current.add(input.type()));
    }
    List<Set<InputType>> types = new ArrayList<>();
    for (Check check : validator.checks()) {
      // In the order of declaration, since messages list them.
      types.add(Collections.unmodifiableSet(EnumSet.copyOf(current)));
      Optional<Set<InputType>> narrowed = check.condition().value().narrowsTo();
      if (narrowed.isPresent() && current.contains(InputType.ANY)) {
        current.clear();
        current.addAll(narrowed.get());
      }
    }
    return types;
  }

  /** Adds to the facts what the types that a value can have say of it. */
  public static void narrow(Set<InputType> types, Facts facts) {
    if (InputType.areNumbers(types)) {
      facts.limitToNumbers();
    } else if (types.stream().anyMatch(InputType.NUMBERS::contains)) {
      facts.mixWithNumbers();
    }
    if (types.size() == 1) {
      types.iterator().next().wholeNumbers().ifPresent(interval -> {
        facts.limitToMultiples(BigDecimal.ONE);
        facts.limit(Quantity.NUMBER, interval);
      });
    }
  }
}
