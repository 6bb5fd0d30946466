package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Fact;
import dev.errata.catalog.source.Located;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans what a catalog tells of its errors beside the usual. */
final class FactPlanner {

  private final Catalog catalog;
  private final TypeNames types;
  private final Report report;
  private final Map<String, Located<String>> taken = new HashMap<>();

  FactPlanner(Catalog catalog, TypeNames types, Report report) {
    this.catalog = catalog;
    this.types = types;
    this.report = report;
  }

  List<FactPlan> plan() {
    return catalog.facts().stream().map(this::plan).toList();
  }

  private FactPlan plan(Fact fact) {
    String name = fact.name().value();
    String accessor = ReservedNames.fact(JavaNames.variable(name));
    claim(fact.name(), accessor, taken);
    return new FactPlan(
        name,
        accessor,
        JavaNames.constant(accessor) + "_VALUES",
        fact.type(),
        choices(accessor),
        constants(fact),
        fact.description(),
        fact.optional(),
        catalog.errors().stream()
            .map(error -> error.fact(name).map(Located::value))
            .toList());
  }

  private ClassName choices(String accessor) {
    String name = ReservedNames.factType(
        accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1), types);
    return types.errorCode().nestedClass(name);
  }

  private Map<String, String> constants(Fact fact) {
    Map<String, String> constants = new LinkedHashMap<>();
    Map<String, Located<String>> names = new HashMap<>();
    for (Located<String> choice : fact.choices()) {
      String constant = JavaNames.constant(choice.value());
      if (constant.isEmpty()) {
        report.add(
            choice.span(),
            DiagnosticCode.BAD_NAME,
            "'" + choice.value() + "' has no letter or digit to make a Java name of",
            "choose another word");
      } else {
        claim(choice, constant, names);
        constants.put(constant, choice.value());
      }
    }
    return constants;
  }

  private void claim(Located<String> origin, String javaName, Map<String, Located<String>> names) {
    Located<String> first = names.putIfAbsent(javaName.toUpperCase(Locale.ROOT), origin);
    if (first != null) {
      report.add(
          origin.span(),
          DiagnosticCode.NAME_COLLISION,
          "'" + origin.value() + "' and '" + first.value() + "' get the same Java name, case aside",
          "rename one of them",
          new Note(first.span(), "has it already"));
    }
  }
}
