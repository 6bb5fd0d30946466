package dev.errata.processor.plan;

import dev.errata.catalog.check.Required;
import java.util.List;
import java.util.Optional;

/**
 * What is generated for a validator.
 *
 * @param method the name of its two methods
 * @param inputs what it validates
 * @param hasSeveralInputs whether its checks compare inputs
 * @param checks the checks in order
 */
public record ValidatorPlan(
    String method, List<InputPlan> inputs, boolean hasSeveralInputs, List<CheckPlan> checks) {

  /** The check that fails for an absent value, if there is one. */
  public Optional<CheckPlan> required() {
    return checks.stream()
        .filter(check -> check.condition() instanceof Required)
        .findFirst();
  }
}
