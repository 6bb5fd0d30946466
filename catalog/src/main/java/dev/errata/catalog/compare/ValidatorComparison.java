package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Input;
import dev.errata.catalog.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validators that are new, gone, renamed or take something else; of the others the checks. */
final class ValidatorComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    CheckComparison checks = new CheckComparison(pair, report);
    Map<String, Validator> added = byName(pair.after());
    Map<String, Validator> removed = byName(pair.before());
    Map<String, Validator> after = byName(pair.after());
    added.keySet().removeAll(removed.keySet());
    for (Validator old : pair.before().validators()) {
      Validator now = after.get(old.name().value());
      if (now != null) {
        removed.remove(now.name().value());
        compare(old, now, checks, report);
      }
    }
    for (Validator old : removed.values()) {
      Optional<Validator> renamed = added.values().stream()
          .filter(now -> checks.areSame(InputNames.renamed(old, now), now))
          .findFirst();
      if (renamed.isPresent()) {
        added.remove(renamed.get().name().value());
        report.differing(
            ChangeKind.VALIDATOR_RENAMED,
            renamed.get().name().value(),
            "the name of the validator",
            "keep the name: its methods are called by it",
            old.name(),
            renamed.get().name());
      } else {
        report.removed(
            ChangeKind.VALIDATOR_REMOVED,
            old.name().value(),
            "the validator '" + old.name().value() + "' is gone",
            "keep it: its methods are called by name",
            old.name().span());
      }
    }
    for (Validator now : added.values()) {
      report.added(
          ChangeKind.VALIDATOR_ADDED,
          now.name().value(),
          "the validator '" + now.name().value() + "' is new",
          "nothing needs to be done",
          now.name().span());
    }
  }

  private static void compare(
      Validator old, Validator now, CheckComparison checks, ChangeReport report) {
    String name = now.name().value();
    List<InputType> before = old.inputs().stream().map(Input::type).toList();
    List<InputType> after = now.inputs().stream().map(Input::type).toList();
    if (!before.equals(after)) {
      report.changed(
          ChangeKind.VALIDATOR_RETYPED,
          name,
          "the validator '" + name + "' took " + types(before) + " and takes " + types(after),
          "keep what it takes; a new validator can take something else",
          old.name().span(),
          now.name().span());
      return;
    }
    Validator renamed = InputNames.renamed(old, now);
    List<String> namesBefore = names(renamed);
    List<String> namesAfter = names(now);
    if (!namesBefore.equals(namesAfter)
        && namesBefore.stream()
            .sorted()
            .toList()
            .equals(namesAfter.stream().sorted().toList())) {
      report.changed(
          ChangeKind.VALIDATOR_INPUTS_SWAPPED,
          name,
          "the validator '" + name + "' takes its inputs in another order: "
              + String.join(", ", namesBefore) + " before, " + String.join(", ", namesAfter)
              + " now",
          "their types are equal: no compiler tells that callers now pass one for the other. Keep"
              + " the order",
          old.name().span(),
          now.name().span());
    }
    checks.compare(renamed, now);
  }

  private static List<String> names(Validator validator) {
    return validator.inputs().stream().map(Input::name).map(Located::value).toList();
  }

  private static String types(List<InputType> types) {
    return String.join(", ", types.stream().map(InputType::keyword).toList());
  }

  private static Map<String, Validator> byName(Catalog catalog) {
    Map<String, Validator> byName = new LinkedHashMap<>();
    catalog.validators().forEach(validator -> byName.put(validator.name().value(), validator));
    return byName;
  }
}
