package dev.errata.catalog.rules;

import dev.errata.catalog.check.Condition;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import java.util.List;
import java.util.Set;

/** Some value passes all checks of a validator, and each check can be the first that fails. */
final class SatisfiabilityRule implements Rule {

  /** Of a longer list of checks, which nobody writes, the first are looked into. */
  private static final int MOST_CHECKS = 1_000;

  @Override
  public void check(Catalog catalog, Report report) {
    PacedMatch matching = new PacedMatch();
    for (Validator validator : catalog.validators()) {
      check(validator, matching, report);
    }
  }

  private static void check(Validator validator, PacedMatch matching, Report report) {
    List<Set<InputType>> types = Narrowing.of(validator);
    Passed passed = new Passed(matching);
    for (int i = 0; i < Math.min(types.size(), MOST_CHECKS); i++) {
      Check check = validator.checks().get(i);
      Condition condition = check.condition().value();
      if (isUnclear(condition)
          || CheckFitsInputRule.mistake(validator, condition, types.get(i)).isPresent()) {
        continue;
      }
      passed.narrowTo(types.get(i));
      if (passed.implies(condition)) {
        report.add(
            check.condition().span(),
            DiagnosticCode.NEVER_FAILS,
            "this check never fails: whatever passes the checks before it passes it too",
            "remove it, or put it before the check that is stricter");
      }
      passed.add(condition);
      if (passed.isNothing()) {
        report.add(
            check.condition().span(),
            DiagnosticCode.NEVER_PASSES,
            "no value passes this check and those before it",
            "widen this check or one before it");
        return;
      }
    }
  }

  /** Bounds that are wrong or could not be read have been reported as such. */
  private static boolean isUnclear(Condition condition) {
    boolean unread = BoundsRule.bounds(condition)
        .filter(bounds -> bounds.min().isEmpty() && bounds.max().isEmpty())
        .isPresent();
    return unread || BoundsRule.mistake(condition).isPresent();
  }
}
