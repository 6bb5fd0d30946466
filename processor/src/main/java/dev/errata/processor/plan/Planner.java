package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.Located;
import dev.errata.processor.read.Request;
import java.util.List;
import java.util.Optional;

/** Decides what is generated for a request, down to every name. */
public final class Planner {

  /**
   * The initializer of an enum has 65,535 bytes (Java virtual machine specification, 4.7.3), and a
   * constant with all its texts takes 31.
   */
  private static final int MOST_ERRORS = 2_000;

  private final Request request;
  private final Catalog catalog;
  private final Report report;
  private final String errorCodeType;
  private final String exceptionType;
  private final String factoriesType;
  private final String validatorType;

  private Planner(Request request, Catalog catalog, Report report) {
    this.request = request;
    this.catalog = catalog;
    this.report = report;
    this.errorCodeType = request.interfaceName() + "ErrorCode";
    this.exceptionType = request.interfaceName() + "Exception";
    this.factoriesType = request.interfaceName() + "Errors";
    this.validatorType = request.interfaceName() + "Validator";
  }

  /** Plans what a request gets from its catalog. */
  public static Result<CatalogPlan> plan(Request request, CheckedCatalog checked) {
    Report report = new Report(checked.catalog().source());
    CatalogPlan plan = new Planner(request, checked.catalog(), report).plan();
    return Result.of(plan, report.diagnostics());
  }

  private CatalogPlan plan() {
    checkSize();
    NameTable names = new NameTable(
        exceptionType,
        List.of(exceptionType, errorCodeType, factoriesType, validatorType, ReservedNames.UNKNOWN),
        report);
    FamilyPlanner families = new FamilyPlanner(catalog, exceptionType);
    List<FamilyPlan> familyPlans = families.plan(names);
    Optional<String> documentation = catalog.documentation().map(Located::value);
    ErrorPlanner errors = new ErrorPlanner(documentation, families, names, report);
    List<ErrorPlan> errorPlans = catalog.errors().stream().map(errors::plan).toList();
    ValidatorPlanner validators = new ValidatorPlanner(errorPlans, report);
    List<ValidatorPlan> validatorPlans =
        catalog.validators().stream().map(validators::plan).toList();
    return new CatalogPlan(
        request.packageName(),
        request.isPublic(),
        request.path(),
        catalog.title().filter(title -> !title.isBlank()),
        request.stackTraces(),
        errorCodeType,
        exceptionType,
        factoriesType,
        familyPlans,
        errorPlans,
        validatorType,
        validatorPlans,
        validators.constants());
  }

  private void checkSize() {
    if (catalog.errors().size() > MOST_ERRORS) {
      report.add(
          catalog.errors().get(MOST_ERRORS).code().span(),
          DiagnosticCode.TOO_MANY_ERRORS,
          "the catalog has " + catalog.errors().size() + " errors, more than a Java enum can hold",
          "split it over interfaces by 'include' and 'exclude': one takes " + MOST_ERRORS);
    }
  }
}
