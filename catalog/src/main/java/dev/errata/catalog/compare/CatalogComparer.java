package dev.errata.catalog.compare;

import dev.errata.catalog.rules.CheckedCatalog;
import java.util.List;

/** Compares a catalog with an older one, its baseline. */
public final class CatalogComparer {

  /** In the order of the table in {@code docs/changes.md}. */
  private static final List<Comparison> COMPARISONS = List.of(
      new ErrorComparison(),
      new CodeComparison(),
      new StatusComparison(),
      new MessageComparison(),
      new ParamComparison(),
      new SignatureComparison(),
      new SecrecyComparison(),
      new NameComparison(),
      new MembershipComparison(),
      new FamilyComparison(),
      new TextComparison(),
      new FlagComparison(),
      new RetryComparison(),
      new ValidatorComparison(),
      new OrderComparison(),
      new ShapeComparison(),
      new HttpComparison(),
      new UsesComparison(),
      new FactComparison(),
      new FactValueComparison());

  private CatalogComparer() {}

  /** The changes from a baseline to a catalog, in the order of the catalog's lines. */
  public static List<Change> compare(CheckedCatalog baseline, CheckedCatalog catalog) {
    CatalogPair pair = CatalogPair.of(baseline.catalog(), catalog.catalog());
    ChangeReport report = new ChangeReport(pair);
    COMPARISONS.forEach(comparison -> comparison.compare(pair, report));
    return report.changes();
  }
}
