package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Binding;
import dev.errata.catalog.model.Validator.Check;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Each parameter of a check's error is filled by something of its type. */
final class BindingRule implements Rule {

  /** The parameters of an error, and what may be meant by other names. */
  private record Params(Map<String, Param> byName, Suggestions suggestions) {

    static Params of(ErrorDefinition error) {
      Map<String, Param> byName = new LinkedHashMap<>();
      error.params().forEach(param -> byName.put(param.name().value(), param));
      return new Params(byName, new Suggestions(byName.keySet()));
    }
  }

  @Override
  public void check(Catalog catalog, Report report) {
    Map<String, ErrorDefinition> errors = new HashMap<>();
    catalog.errors().stream()
        .filter(error -> !ParamRule.hasTooMany(error))
        .forEach(error -> errors.put(error.key().value(), error));
    Map<ErrorDefinition, Params> params = new IdentityHashMap<>();
    for (Validator validator : catalog.validators()) {
      List<Set<InputType>> types = Narrowing.of(validator);
      for (int i = 0; i < validator.checks().size(); i++) {
        Check check = validator.checks().get(i);
        ErrorDefinition error = errors.get(check.error().value());
        boolean typesKnown = validator.hasSeveralInputs()
            ? !ParamRule.hasTooMany(validator)
            : !types.get(i).isEmpty();
        if (error != null && typesKnown) {
          Condition condition = check.condition().value();
          Map<String, Optional<ParamType>> sources =
              BindingSources.of(validator, condition, types.get(i));
          boolean fits = CheckRule.fits(validator, condition, types.get(i));
          Params ofError = params.computeIfAbsent(error, Params::of);
          check(check, ofError, sources, fits ? Set.of() : InputType.COUNTS, report);
        }
      }
    }
  }

  /**
   * Checks the bindings of a check.
   *
   * @param excused names that are missing only since the check does not fit the input's type
   */
  private static void check(
      Check check,
      Params params,
      Map<String, Optional<ParamType>> sources,
      Set<String> excused,
      Report report) {
    Set<String> unbound = new LinkedHashSet<>(params.byName().keySet());
    for (Binding binding : check.bindings()) {
      String name = binding.param().value();
      Param param = params.byName().get(name);
      if (param == null) {
        params.suggestions().nearest(name).ifPresent(unbound::remove);
        String every = "it has " + Suggestions.list(params.byName().keySet());
        report.add(
            binding.param().span(),
            DiagnosticCode.BAD_BINDING,
            "the error has no parameter '" + name + "'",
            params.byName().isEmpty()
                ? "remove it: the error has no parameters"
                : params.suggestions().didYouMean(name, every));
        continue;
      }
      unbound.remove(name);
      if (!excused.contains(binding.source().value())) {
        checkSource(binding, param, sources, report);
      }
    }
    for (String name : unbound) {
      report.add(
          check.error().span(),
          DiagnosticCode.UNBOUND_PARAM,
          "nothing fills the parameter '" + name + "' of this error",
          "add 'with: {" + name + ": …}', with one of " + Suggestions.list(sources.keySet()));
    }
  }

  private static void checkSource(
      Binding binding, Param param, Map<String, Optional<ParamType>> sources, Report report) {
    String source = binding.source().value();
    String every = "here it can be " + Suggestions.list(sources.keySet());
    if (!sources.containsKey(source)) {
      report.add(
          binding.source().span(),
          DiagnosticCode.BAD_BINDING,
          "nothing here is called '" + source + "'",
          Suggestions.didYouMean(source, sources.keySet(), every));
    } else if (param.isList() || !fills(sources.get(source), param.type())) {
      String type =
          param.isList() ? "list<" + param.type().keyword() + ">" : param.type().keyword();
      report.add(
          binding.source().span(),
          DiagnosticCode.BAD_BINDING,
          "'" + source + "' does not fill a parameter of type " + type,
          "change the binding or the parameter's type; what may be absent here fills only a string");
    }
  }

  /** Anything can be printed, and a whole number fits where a larger one does. */
  private static boolean fills(Optional<ParamType> source, ParamType param) {
    if (param == ParamType.STRING) {
      return true;
    }
    return source
        .map(type -> type == param
            || (type == ParamType.INT && (param == ParamType.LONG || param == ParamType.DOUBLE))
            || (param == ParamType.DECIMAL && (type == ParamType.INT || type == ParamType.LONG)))
        .orElse(false);
  }
}
