package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import java.util.List;

/** Holds a catalog to every rule. */
public final class CatalogChecker {

  private static final List<Rule> RULES = List.of(
      new DocumentationLinkRule(),
      new StatusRule(),
      new CodeRule(),
      new SharedCodeRule(),
      new FactRule(),
      new NameRule(),
      new FamilyRule(),
      new ParamRule(),
      new TextLengthRule(),
      new ErrorReferenceRule(),
      new HttpRule(),
      new WireRule(),
      new MemberNameRule(),
      new WireParamRule(),
      new InputReferenceRule(),
      new CheckRule(),
      new LongTextRule(),
      new BindingRule(),
      new SatisfiabilityRule());

  private CatalogChecker() {}

  /** Checks a catalog; what it returns has kept every rule if there is no error with it. */
  public static Result<CheckedCatalog> check(Catalog catalog) {
    Report report = new Report(catalog.source());
    RULES.forEach(rule -> rule.check(catalog, report));
    return Result.of(new CheckedCatalog(catalog), report.diagnostics());
  }
}
