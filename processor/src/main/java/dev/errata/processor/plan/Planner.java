package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ClassFileLimits;
import dev.errata.catalog.model.StatusError;
import dev.errata.catalog.naming.ReservedNames;
import dev.errata.catalog.rules.TranslatedCatalog;
import dev.errata.catalog.source.Located;
import dev.errata.processor.plan.CatalogPlan.Options;
import dev.errata.processor.plan.CatalogPlan.Origin;
import dev.errata.processor.read.Request;
import dev.errata.processor.read.UsedInterface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides what is generated for a request, down to every name. */
public final class Planner {

  private final Request request;
  private final Catalog catalog;
  private final List<UsedInterface> used;
  private final TranslationPlanner translations;
  private final Report report;
  private final TypeNames types;

  private Planner(
      Request request,
      Catalog catalog,
      List<UsedInterface> used,
      TranslationPlanner translations,
      Report report) {
    this.request = request;
    this.catalog = catalog;
    this.used = used;
    this.translations = translations;
    this.report = report;
    this.types = TypeNames.of(request.packageName(), request.interfaceName());
  }

  /**
   * Plans what a request gets from its catalog.
   *
   * @param used the interfaces whose errors are decoded too
   */
  public static Result<CatalogPlan> plan(
      Request request, TranslatedCatalog translated, List<UsedInterface> used) {
    Catalog catalog = translated.catalog().catalog();
    Report report = new Report(catalog.source());
    TranslationPlanner translations = new TranslationPlanner(translated.translations());
    CatalogPlan plan = new Planner(request, catalog, used, translations, report).plan();
    return Result.of(plan, report.diagnostics());
  }

  private CatalogPlan plan() {
    checkSize();
    NameTable names = new NameTable(types.exception().simpleName(), reservedNames(), report);
    FamilyPlanner families = new FamilyPlanner(catalog, types, request.classPerError());
    families.claimNames(names);
    List<ErrorPlan> errors =
        new ErrorPlanner(request, catalog, types, families, names, translations, report).plan();
    List<FamilyPlan> familyPlans = families.plan(errors);
    ExceptionSize size = new ExceptionSize(catalog.errors(), report);
    if (request.classPerError()) {
      errors.forEach(size::check);
    } else {
      familyPlans.forEach(size::check);
    }
    ValidatorPlanner validators =
        new ValidatorPlanner(errors, new ReservedNames(types.simpleNames()), report);
    List<ValidatorPlan> validatorPlans =
        catalog.validators().stream().map(validators::plan).toList();
    new ValidatorSize(report).check(catalog.validators(), validatorPlans);
    List<LanguagePlan> languages = translations.languages(types);
    return new CatalogPlan(
        types,
        new Options(
            request.isPublic(),
            request.stackTraces(),
            request.classPerError(),
            !request.hiddenNames().isEmpty()),
        new Origin(
            String.join(", ", request.paths()),
            catalog.title().filter(title -> !title.isBlank()),
            catalog.documentation().map(Located::value)),
        catalog.codes().separator(),
        familyPlans,
        languages,
        errors,
        new FactPlanner(catalog, types, languages, report).plan(),
        errorsByStatus(errors),
        used.isEmpty() ? List.of() : new UsedPlanner(catalog, report).plan(used),
        WireDrawings.of(catalog.wire()),
        validatorPlans,
        validators.constants());
  }

  private Map<Integer, ErrorPlan> errorsByStatus(List<ErrorPlan> errors) {
    Map<String, ErrorPlan> byKey = errors.stream()
        .collect(Collectors.toMap(error -> error.identity().key(), Function.identity()));
    Map<Integer, ErrorPlan> byStatus = new LinkedHashMap<>();
    for (StatusError entry : catalog.http()) {
      ErrorPlan error = byKey.get(entry.error().value());
      // One that is not there was reported when the catalog was checked.
      if (error != null) {
        byStatus.put(entry.status().value(), error);
      }
    }
    return Collections.unmodifiableMap(byStatus);
  }

  private List<String> reservedNames() {
    List<ClassName> reserved = new ArrayList<>(types.all());
    reserved.add(types.unknown());
    if (!request.classPerError()) {
      reserved.add(types.other());
    }
    return reserved.stream().map(ClassName::simpleName).toList();
  }

  private void checkSize() {
    if (catalog.errors().size() > ClassFileLimits.ENUM_CONSTANTS) {
      report.add(
          catalog.errors().get(ClassFileLimits.ENUM_CONSTANTS).key().span(),
          DiagnosticCode.TOO_MANY_ERRORS,
          "the catalog has " + catalog.errors().size() + " errors, more than a Java enum can hold",
          "split it over interfaces by 'include' and 'exclude': one takes "
              + ClassFileLimits.ENUM_CONSTANTS);
    }
  }
}
