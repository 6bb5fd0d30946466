package dev.errata.catalog.rules;

import dev.errata.catalog.check.Matches;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.regex.Backtracking;

/** A regular expression cannot keep a server busy for ever on a text made to do so. */
final class PatternSpeedRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    Backtracking backtracking = new Backtracking();
    for (Validator validator : catalog.validators()) {
      for (Check check : validator.checks()) {
        if (check.condition().value() instanceof Matches matches
            && backtracking.canBeExponential(matches.regex())) {
          report.add(
              check.condition().span(),
              DiagnosticCode.SLOW_PATTERN,
              "matching this expression can take exponential time on a text made for it",
              "use 'chars' and 'length', which take linear time, or rewrite the repetition in the"
                  + " repetition so that a text fits it in one way only");
        }
      }
    }
  }
}
