package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.source.Located;
import java.util.List;

/** The inputs that a check compares are inputs of its validator. */
final class InputReferenceRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    for (Validator validator : catalog.validators()) {
      if (!validator.hasSeveralInputs() || ParamRule.hasTooMany(validator)) {
        // That a check compares inputs where there is one value is for another rule.
        continue;
      }
      List<String> inputs =
          validator.inputs().stream().map(input -> input.name().value()).toList();
      Suggestions suggestions = new Suggestions(inputs);
      for (Check check : validator.checks()) {
        check.condition().value().inputs().stream()
            .filter(reference -> !inputs.contains(reference.value()))
            .forEach(reference -> report(reference, inputs, suggestions, report));
      }
    }
  }

  private static void report(
      Located<String> reference, List<String> inputs, Suggestions suggestions, Report report) {
    String every = "the inputs of this validator are " + Suggestions.list(inputs);
    report.add(
        reference.span(),
        DiagnosticCode.UNKNOWN_INPUT,
        "there is no input '" + reference.value() + "'",
        suggestions.didYouMean(reference.value(), every));
  }
}
