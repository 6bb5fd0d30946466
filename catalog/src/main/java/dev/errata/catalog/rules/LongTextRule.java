package dev.errata.catalog.rules;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.analysis.Interval;
import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Located;

/** A check that descends with the text stands behind one that limits how long the text is. */
final class LongTextRule implements Rule {

  /**
   * Twice as many characters fit into the megabyte of stack that a thread has, for groups within
   * each other three deep and code that is not compiled yet.
   */
  private static final int LONGEST = 256;

  private static final Interval SHORT = Interval.of(0, LONGEST);

  @Override
  public void check(Catalog catalog, Report report) {
    Patterns patterns = new Patterns();
    catalog.validators().forEach(validator -> check(validator, patterns, report));
  }

  private static void check(Validator validator, Patterns patterns, Report report) {
    Facts facts = new Facts(patterns);
    for (Check check : validator.checks()) {
      Located<Condition> condition = check.condition();
      if (condition.value().descendsWithText(patterns) && !areShort(facts)) {
        report.add(
            condition.span(),
            DiagnosticCode.DEEP_PATTERN,
            "on a long text this expression runs out of stack, since it repeats a group",
            "put a 'length' with a max of at most 256 before it, or make the repetition possessive,"
                + " as in (...)*+");
      }
      condition.value().narrow(facts);
    }
  }

  /** What limits a text, checks that report all failures go by as well. */
  private static boolean areShort(Facts facts) {
    return facts.isWithin(Quantity.LENGTH, SHORT) || facts.isWithin(Quantity.BYTES, SHORT);
  }
}
