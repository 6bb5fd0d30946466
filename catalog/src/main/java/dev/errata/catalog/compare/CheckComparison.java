package dev.errata.catalog.compare;

import dev.errata.catalog.compare.Strictness.Outcome;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Binding;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.model.Validator.Input;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks of validators that take what they took. */
final class CheckComparison {

  private final Strictness strictness = new Strictness();
  private final Map<String, ErrorPair> errors;
  private final ChangeReport report;

  CheckComparison(CatalogPair pair, ChangeReport report) {
    this.errors = pair.byOldKey();
    this.report = report;
  }

  /** Whether two validators do the same. */
  boolean areSame(Validator old, Validator now) {
    List<InputType> types = old.inputs().stream().map(Input::type).toList();
    boolean sameChecks = old.checks().size() == now.checks().size()
        && CheckMatching.match(old.checks(), now.checks(), errors).entrySet().stream()
                .filter(pair -> content(old.checks().get(pair.getKey()))
                    .equals(content(now.checks().get(pair.getValue()))))
                .count()
            == old.checks().size();
    return types.equals(now.inputs().stream().map(Input::type).toList()) && sameChecks;
  }

  private static Object content(Check check) {
    return check.condition().value().content();
  }

  /** Reports what has changed. */
  void compare(Validator old, Validator now) {
    String name = now.name().value();
    Map<Integer, Integer> pairs = CheckMatching.match(old.checks(), now.checks(), errors);
    List<Set<InputType>> types = Narrowing.of(old);
    for (int i = 0; i < old.checks().size(); i++) {
      Check before = old.checks().get(i);
      Integer place = pairs.get(i);
      if (place == null) {
        report.changed(
            ChangeKind.CHECK_REMOVED,
            name,
            "the validator '" + name + "' no longer has the check '" + CheckMatching.kind(before)
                + "'",
            "what it refused passes now; whoever relied on it has to look for itself",
            before.condition().span(),
            now.name().span());
      } else {
        compare(name, before, now.checks().get(place), types.get(i));
      }
    }
    for (int i = 0; i < now.checks().size(); i++) {
      if (!pairs.containsValue(i)) {
        report.added(
            ChangeKind.CHECK_ADDED,
            name,
            "the validator '" + name + "' has a new check '"
                + CheckMatching.kind(now.checks().get(i)) + "'",
            "values that passed may be refused now",
            now.checks().get(i).condition().span());
      }
    }
    order(old, now, pairs);
  }

  private void compare(String name, Check before, Check after, Set<InputType> types) {
    Outcome outcome =
        strictness.compare(before.condition().value(), after.condition().value(), types);
    Condition asked = before.condition().value();
    boolean isPattern = asked.inElements().orElse(asked).wholeRegex().isPresent();
    String what = "the check '" + CheckMatching.kind(after) + "' of the validator '" + name + "'";
    switch (outcome) {
      case SAME -> {}
      case TIGHTENED ->
        changed(
            isPattern ? ChangeKind.PATTERN_NARROWED : ChangeKind.CHECK_TIGHTENED,
            name,
            what + " is stricter",
            "values that passed are refused now",
            before,
            after);
      case LOOSENED ->
        changed(
            isPattern ? ChangeKind.PATTERN_WIDENED : ChangeKind.CHECK_LOOSENED,
            name,
            what + " lets more pass",
            "whoever relied on it has to look for itself",
            before,
            after);
      case CHANGED ->
        changed(
            isPattern ? ChangeKind.PATTERN_CHANGED : ChangeKind.CHECK_CHANGED,
            name,
            what + " lets something else pass",
            "values that passed may be refused now, and the reverse",
            before,
            after);
    }
    String error = CatalogPair.keyNow(errors, before.error().value());
    if (!error.equals(after.error().value())) {
      report.changed(
          ChangeKind.CHECK_ERROR_CHANGED,
          name,
          what + " ends in '" + after.error().value() + "' and not in '" + error + "'",
          "a 'catch' of the other error no longer catches it; keep the error",
          before.error().span(),
          after.error().span());
    } else if (!bindingsBefore(before).equals(bindingsNow(before, after))) {
      changed(
          ChangeKind.BINDING_CHANGED,
          name,
          what + " fills the parameters of its error otherwise",
          "nothing needs to be done if they mean the same",
          before,
          after);
    }
  }

  private void changed(
      ChangeKind kind, String name, String text, String help, Check before, Check after) {
    report.changed(
        kind, name, text, help, before.condition().span(), after.condition().span());
  }

  private void order(Validator old, Validator now, Map<Integer, Integer> pairs) {
    int last = -1;
    for (int i = 0; i < old.checks().size(); i++) {
      Integer place = pairs.get(i);
      if (place != null && place < last) {
        changed(
            ChangeKind.CHECKS_REORDERED,
            now.name().value(),
            "the checks of the validator '" + now.name().value() + "' stand in another order",
            "a value that fails several ends in another error than before",
            old.checks().get(i),
            now.checks().get(place));
        return;
      }
      last = place == null ? last : place;
    }
  }

  /** What filled the parameters that are still there, by their names of now. */
  private Map<String, String> bindingsBefore(Check check) {
    Map<String, Param> params = errors.get(check.error().value()).params();
    Map<String, String> bindings = new HashMap<>();
    for (Binding binding : check.bindings()) {
      Param now = params.get(binding.param().value());
      if (now != null) {
        bindings.put(now.name().value(), binding.source().value());
      }
    }
    return bindings;
  }

  /** What fills those of them now. What fills a new parameter is part of its being new. */
  private Map<String, String> bindingsNow(Check before, Check after) {
    Set<String> kept = errors.get(before.error().value()).params().values().stream()
        .map(param -> param.name().value())
        .collect(Collectors.toSet());
    return after.bindings().stream()
        .filter(binding -> kept.contains(binding.param().value()))
        .collect(Collectors.toMap(
            binding -> binding.param().value(), binding -> binding.source().value()));
  }
}
