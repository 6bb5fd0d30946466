package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Narrowing;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Binding;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.model.Validator.Input;
import dev.errata.catalog.naming.JavaNames;
import dev.errata.catalog.naming.ReservedNames;
import dev.errata.catalog.source.Located;
import dev.errata.processor.check.CheckCode;
import dev.errata.processor.check.CheckCodes;
import dev.errata.processor.check.Count;
import dev.errata.processor.plan.ArgumentPlan.Conversion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the validators of a catalog. */
final class ValidatorPlanner {

  private final Map<String, ErrorPlan> errors = new HashMap<>();
  private final ReservedNames reserved;
  private final Report report;
  private final ConstantTable constants = new ConstantTable();
  private final ClaimedNames methods;

  /**
   * Makes a planner.
   *
   * @param errors the planned errors
   * @param reserved the names that inputs cannot have
   */
  ValidatorPlanner(List<ErrorPlan> errors, ReservedNames reserved, Report report) {
    errors.forEach(error -> this.errors.put(error.identity().key(), error));
    this.reserved = reserved;
    this.report = report;
    this.methods = new ClaimedNames(report);
  }

  /** The constants that the validators planned so far use. */
  List<ConstantPlan> constants() {
    return constants.constants();
  }

  ValidatorPlan plan(Validator validator) {
    String method = ReservedNames.validator(validator.name().value());
    methods.claim(validator.name(), JavaNames.constant(method));
    Map<String, InputPlan> inputs = inputs(validator);
    List<Set<InputType>> types = Narrowing.of(validator);
    List<CheckPlan> checks = new ArrayList<>();
    for (int i = 0; i < validator.checks().size(); i++) {
      Check check = validator.checks().get(i);
      ErrorPlan error = errors.get(check.error().value());
      if (error != null) {
        checks.add(check(method, check, types.get(i), error, inputs));
      }
    }
    return new ValidatorPlan(
        method, List.copyOf(inputs.values()), validator.hasSeveralInputs(), List.copyOf(checks));
  }

  private Map<String, InputPlan> inputs(Validator validator) {
    Map<String, InputPlan> inputs = new LinkedHashMap<>();
    Map<String, Located<String>> taken = new HashMap<>();
    for (Input input : validator.inputs()) {
      String javaName = reserved.input(JavaNames.variable(input.name().value()));
      Located<String> first = taken.putIfAbsent(javaName, input.name());
      if (first != null) {
        report.add(
            input.name().span(),
            DiagnosticCode.PARAM_COLLISION,
            "'" + first.value() + "' and '" + input.name().value() + "' both get the Java name '"
                + javaName + "'",
            "rename one of them",
            new Note(first.span(), "the other one"));
      }
      inputs.put(input.name().value(), new InputPlan(javaName, input.type()));
    }
    return inputs;
  }

  private CheckPlan check(
      String method,
      Check check,
      Set<InputType> valueTypes,
      ErrorPlan error,
      Map<String, InputPlan> inputs) {
    Condition condition = check.condition().value();
    CheckCode code = CheckCodes.of(condition);
    Set<InputType> types = condition.subjects(valueTypes);
    // That a value is absent is found before its type is looked at.
    Set<InputType> boundTypes = code.isAboutPresence() ? Set.of() : types;
    return new CheckPlan(
        code,
        types,
        condition.inputs().stream()
            .flatMap(input -> Optional.ofNullable(inputs.get(input.value())).stream())
            .toList(),
        code.constants(types).stream()
            .map(constant -> constants.plan(method, constant))
            .toList(),
        error,
        arguments(check.bindings(), boundTypes, error, inputs));
  }

  private static List<ArgumentPlan> arguments(
      List<Binding> bindings,
      Set<InputType> types,
      ErrorPlan error,
      Map<String, InputPlan> inputs) {
    Map<String, String> sources = new HashMap<>();
    bindings.forEach(
        binding -> sources.put(binding.param().value(), binding.source().value()));
    return error.params().stream()
        .flatMap(param -> Optional.ofNullable(sources.get(param.name()))
            .flatMap(source -> argument(source, types, param, inputs))
            .stream())
        .toList();
  }

  private static Optional<ArgumentPlan> argument(
      String source, Set<InputType> types, ParamPlan param, Map<String, InputPlan> inputs) {
    InputPlan input = inputs.get(source);
    if (input == null && source.equals(Validator.SINGLE_INPUT) && inputs.size() == 1) {
      input = inputs.values().iterator().next();
    }
    if (input == null) {
      Conversion conversion = conversion(ParamType.INT, param);
      return Count.of(source).map(count -> new ArgumentPlan(Optional.of(count), "", conversion));
    }
    InputType type = types.size() == 1 ? types.iterator().next() : input.type();
    Conversion conversion = conversion(type.paramType().orElse(null), param);
    return Optional.of(new ArgumentPlan(Optional.empty(), input.javaName(), conversion));
  }

  private static Conversion conversion(ParamType source, ParamPlan param) {
    if (source == param.paramType()) {
      return Conversion.NONE;
    }
    return switch (param.paramType()) {
      case STRING -> Conversion.TO_TEXT;
      case DECIMAL -> Conversion.TO_DECIMAL;
      default -> Conversion.NONE;
    };
  }
}
