package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.catalog.source.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An error's family exists, and a family has errors. */
final class FamilyRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    List<String> families = names(catalog);
    for (ErrorDefinition error : catalog.errors()) {
      error
          .family()
          .filter(named -> !families.contains(named.value()))
          .ifPresent(named -> reportUnknown(named, families, report));
    }
    Set<Family> used = used(catalog);
    catalog.families().stream()
        .filter(family -> !used.contains(family))
        .forEach(family -> reportEmpty(family.name(), report));
  }

  private static Set<Family> used(Catalog catalog) {
    FamilyTree tree = new FamilyTree(catalog.families());
    Set<Family> used = new HashSet<>();
    for (ErrorDefinition error : catalog.errors()) {
      tree.addWithAncestors(tree.familyOf(error).or(() -> meant(error, catalog)), used);
    }
    return used;
  }

  /** The family whose name the error misspells: it is not empty. */
  private static Optional<Family> meant(ErrorDefinition error, Catalog catalog) {
    return error
        .family()
        .flatMap(named -> Suggestions.nearest(named.value(), names(catalog)))
        .map(name -> catalog.families().get(names(catalog).indexOf(name)));
  }

  private static List<String> names(Catalog catalog) {
    return catalog.families().stream().map(family -> family.name().value()).toList();
  }

  private static void reportUnknown(Located<String> named, List<String> known, Report report) {
    String declare = "declare it: add '" + named.value() + ": what its errors share' to 'families'";
    report.add(
        named.span(),
        DiagnosticCode.UNKNOWN_FAMILY,
        "there is no family '" + named.value() + "'",
        Suggestions.didYouMean(named.value(), known, declare));
  }

  private static void reportEmpty(Located<String> name, Report report) {
    report.add(
        name.span(),
        DiagnosticCode.EMPTY_FAMILY,
        "no error belongs to the family '" + name.value() + "'",
        "remove it, begin the codes of its errors with '"
            + name.value()
            + ".', or name it in them by 'family:'");
  }
}
