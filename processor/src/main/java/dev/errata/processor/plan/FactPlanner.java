package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ClassFileLimits;
import dev.errata.catalog.model.Fact;
import dev.errata.catalog.naming.JavaNames;
import dev.errata.catalog.naming.ReservedNames;
import dev.errata.catalog.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans what a catalog tells of its errors beside the usual. */
final class FactPlanner {

  private final Catalog catalog;
  private final TypeNames types;
  private final Report report;
  private final ClaimedNames accessors;
  private final List<LanguagePlan> languages;

  /**
   * Prepares to plan.
   *
   * @param languages whose texts are in classes beside the enums of facts
   */
  FactPlanner(Catalog catalog, TypeNames types, List<LanguagePlan> languages, Report report) {
    this.catalog = catalog;
    this.types = types;
    this.languages = languages;
    this.report = report;
    this.accessors = new ClaimedNames(report);
  }

  List<FactPlan> plan() {
    return catalog.facts().stream().map(this::plan).toList();
  }

  private FactPlan plan(Fact fact) {
    String name = fact.name().value();
    String accessor = ReservedNames.fact(JavaNames.variable(name));
    accessors.claim(fact.name(), accessor);
    checkChoices(fact, accessor);
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

  private void checkChoices(Fact fact, String accessor) {
    int choices = fact.choices().size();
    if (choices > ClassFileLimits.ENUM_CONSTANTS_WITH_TEXT) {
      report.add(
          fact.name().span(),
          DiagnosticCode.BAD_FACT,
          "the fact '" + fact.name().value() + "' can be one of " + choices
              + " values, more than a Java enum can hold",
          "leave it at " + ClassFileLimits.ENUM_CONSTANTS_WITH_TEXT + ", or write 'string'");
    }
    String type = choices(accessor).simpleName();
    if (choices > 0
        && languages.stream().anyMatch(l -> l.texts().simpleName().equalsIgnoreCase(type))) {
      report.add(
          fact.name().span(),
          DiagnosticCode.RESERVED_NAME,
          "the Java name '" + type + "' is that of the class of a language's texts",
          "call the fact something else");
    }
  }

  private ClassName choices(String accessor) {
    String name = ReservedNames.factType(
        accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1),
        types.errorCode().simpleName());
    return types.errorCode().nestedClass(name);
  }

  private Map<String, String> constants(Fact fact) {
    Map<String, String> constants = new LinkedHashMap<>();
    ClaimedNames names = new ClaimedNames(report);
    for (Located<String> choice : fact.choices()) {
      String constant = JavaNames.constant(choice.value());
      if (constant.isEmpty()) {
        report.add(
            choice.span(),
            DiagnosticCode.BAD_NAME,
            "'" + choice.value() + "' has no letter or digit to make a Java name of",
            "choose another word");
      } else {
        names.claim(choice, constant);
        constants.put(constant, choice.value());
      }
    }
    return constants;
  }
}
