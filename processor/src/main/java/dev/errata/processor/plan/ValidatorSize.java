package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ClassFileLimits;
import dev.errata.catalog.model.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses validators that one class could not hold.
 *
 * <p>What is counted here is what a Java compiler makes of each thing at most.
 */
final class ValidatorSize {

  private static final int BYTES_OF_CONSTANT = 24;
  private static final int BYTES_OF_PART = 16;
  private static final int BYTES_OF_CHECK = 48;
  private static final int BYTES_OF_LOOP = 64;
  private static final int BYTES_OF_ARGUMENT = 12;

  private static final int ENTRIES_OF_CONSTANT = 8;
  private static final int ENTRIES_OF_PART = 2;
  private static final int ENTRIES_OF_CHECK = 6;
  private static final int ENTRIES_OF_VALIDATOR = 6;

  private static final String HELP =
      "split the catalog over interfaces by 'include' and 'exclude': validators go with their errors";

  private final Report report;
  private final Set<String> constants = new HashSet<>();
  private int initializer;
  private int entries;

  ValidatorSize(Report report) {
    this.report = report;
  }

  /** Adds validators in their order; the first that is too much is reported, and none after it. */
  void check(List<Validator> validators, List<ValidatorPlan> plans) {
    for (int i = 0; i < plans.size(); i++) {
      String excess = excess(plans.get(i));
      if (excess != null) {
        Validator validator = validators.get(i);
        report.add(
            validator.name().span(),
            DiagnosticCode.TOO_MANY_CHECKS,
            "the validator '" + validator.name().value() + "' " + excess,
            HELP);
        return;
      }
    }
  }

  /** What is too much about a validator; null if nothing is. */
  private String excess(ValidatorPlan validator) {
    int method = 0;
    entries += ENTRIES_OF_VALIDATOR;
    for (CheckPlan check : validator.checks()) {
      method += BYTES_OF_CHECK
          + (check.code().ofElement().isPresent() ? BYTES_OF_LOOP : 0)
          + BYTES_OF_ARGUMENT * (check.arguments().size() + 2 * check.inputs().size());
      entries += ENTRIES_OF_CHECK;
      check.constants().stream()
          .filter(constant -> constants.add(constant.name()))
          .forEach(constant -> addConstant(constant.constant().parts()));
    }
    if (method > ClassFileLimits.BYTES_OF_CODE) {
      return "has more checks than one method can hold";
    }
    if (initializer > ClassFileLimits.BYTES_OF_CODE) {
      return "and those before it have more values and ranges than one class can hold";
    }
    return entries > ClassFileLimits.POOL_ENTRIES
        ? "and those before it have more checks than one class can hold"
        : null;
  }

  private void addConstant(int parts) {
    initializer += BYTES_OF_CONSTANT + BYTES_OF_PART * parts;
    entries += ENTRIES_OF_CONSTANT + ENTRIES_OF_PART * parts;
  }
}
