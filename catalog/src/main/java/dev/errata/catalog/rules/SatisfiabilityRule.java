package dev.errata.catalog.rules;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Set;

/** Some value passes all checks of a validator, and each check can be the first that fails. */
final class SatisfiabilityRule implements Rule {

  /** Of a longer list of checks, which nobody writes, the first are looked into. */
  private static final int MOST_CHECKS = 1_000;

  @Override
  public void check(Catalog catalog, Report report) {
    Patterns patterns = new Patterns();
    for (Validator validator : catalog.validators()) {
      check(validator, patterns, report);
    }
  }

  private static void check(Validator validator, Patterns patterns, Report report) {
    List<Set<InputType>> types = Narrowing.of(validator);
    Facts facts = new Facts(patterns);
    for (int i = 0; i < Math.min(types.size(), MOST_CHECKS); i++) {
      Located<Condition> check = validator.checks().get(i).condition();
      if (!CheckRule.fits(validator, check.value(), types.get(i))) {
        continue;
      }
      Narrowing.narrow(types.get(i), facts);
      if (facts.imply(check.value())) {
        report.add(
            check.span(),
            DiagnosticCode.NEVER_FAILS,
            "this check never fails: whatever passes the checks before it passes it too",
            "remove it, or put it before the check that is stricter");
      }
      facts.add(check.value());
      if (facts.areContradictory()) {
        report.add(
            check.span(),
            DiagnosticCode.NEVER_PASSES,
            "no value passes this check and those before it",
            "widen this check or one before it");
        return;
      }
    }
  }
}
