package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.Located;
import dev.errata.processor.read.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what is generated for a request, down to every name. */
public final class Planner {

  private final Request request;
  private final Catalog catalog;
  private final Report report;
  private final ParamPlanner params;
  private final String errorCodeType;
  private final String exceptionType;
  private final String factoriesType;

  private Planner(Request request, Catalog catalog, Report report) {
    this.request = request;
    this.catalog = catalog;
    this.report = report;
    this.params = new ParamPlanner(report);
    this.errorCodeType = request.interfaceName() + "ErrorCode";
    this.exceptionType = request.interfaceName() + "Exception";
    this.factoriesType = request.interfaceName() + "Errors";
  }

  /** Plans what a request gets from its catalog. */
  public static Result<CatalogPlan> plan(Request request, CheckedCatalog checked) {
    Report report = new Report(checked.catalog().source());
    CatalogPlan plan = new Planner(request, checked.catalog(), report).plan();
    return Result.of(plan, report.diagnostics());
  }

  private CatalogPlan plan() {
    NameTable names = new NameTable(
        exceptionType,
        List.of(exceptionType, errorCodeType, factoriesType, ReservedNames.UNKNOWN),
        report);
    Set<Family> used = new HashSet<>();
    catalog.errors().forEach(error -> addFamilies(catalog.familyOf(error), used));
    List<Family> families = catalog.families().stream().filter(used::contains).toList();
    families.forEach(family -> names.addFamily(family.name(), className(family.name())));
    List<ErrorPlan> errors =
        catalog.errors().stream().map(error -> error(error, names)).toList();
    return new CatalogPlan(
        request.packageName(),
        request.isPublic(),
        request.path(),
        catalog.title().filter(title -> !title.isBlank()),
        errorCodeType,
        exceptionType,
        factoriesType,
        families.stream().map(this::family).toList(),
        errors);
  }

  private void addFamilies(Optional<Family> family, Set<Family> used) {
    for (Optional<Family> f = family; f.isPresent(); f = catalog.parentOf(f.get())) {
      used.add(f.get());
    }
  }

  private FamilyPlan family(Family family) {
    return new FamilyPlan(
        family.name().value(),
        className(family.name()),
        parent(catalog.parentOf(family)),
        family.description());
  }

  private ErrorPlan error(ErrorDefinition error, NameTable names) {
    String className = className(error.name().orElse(error.code()));
    String factory = className.isEmpty() ? "" : factory(className);
    names.addError(error, className, factory);
    List<ParamPlan> planned = params.plan(error);
    return new ErrorPlan(
        error.code().value(),
        error.status().value(),
        className,
        JavaNames.constant(className),
        factory,
        parent(catalog.familyOf(error)),
        planned,
        MessagePlanner.plan(error.message(), planned),
        text(error.description()),
        text(error.solution()),
        error.retryable(),
        error.deprecated(),
        catalog
            .documentation()
            .map(link -> documentation(link.value(), error.code().value())));
  }

  /** A blank text tells nothing, so it is as good as none. */
  private static String text(Optional<Located<String>> text) {
    return text.map(Located::value).filter(value -> !value.isBlank()).orElse("");
  }

  private String parent(Optional<Family> family) {
    return family.map(Family::name).map(Planner::className).orElse(exceptionType);
  }

  private static String className(Located<String> name) {
    return JavaNames.className(name.value());
  }

  private static String factory(String className) {
    return ReservedNames.factory(JavaNames.lowerCamel(className));
  }

  private static String documentation(String link, String code) {
    return link.replace(
        "{code}", URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
