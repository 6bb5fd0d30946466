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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An error's family exists, and a family has errors. */
final class FamilyRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    Map<String, Family> families = new LinkedHashMap<>();
    catalog.families().forEach(family -> families.putIfAbsent(family.name().value(), family));
    Suggestions suggestions = new Suggestions(families.keySet());
    FamilyTree tree = catalog.familyTree();
    Set<Family> used = new HashSet<>();
    int unknown = 0;
    for (ErrorDefinition error : catalog.errors()) {
      Optional<Family> family = tree.familyOf(error);
      if (family.isEmpty() && error.family().isPresent()) {
        reportUnknown(error.family().get(), suggestions, report);
        // The family whose name is misspelt is not empty.
        family = suggestions.nearest(error.family().get().value()).map(families::get);
        unknown++;
      }
      tree.addWithAncestors(family, used);
    }
    if (unknown <= Suggestions.MOST) {
      catalog.families().stream()
          .filter(family -> !used.contains(family))
          .forEach(family -> reportEmpty(family.name(), catalog.codes().separator(), report));
    }
  }

  private static void reportUnknown(Located<String> named, Suggestions suggestions, Report report) {
    String declare = "declare it: add '" + named.value() + ": what its errors share' to 'families'";
    report.add(
        named.span(),
        DiagnosticCode.UNKNOWN_FAMILY,
        "there is no family '" + named.value() + "'",
        suggestions.didYouMean(named.value(), declare));
  }

  private static void reportEmpty(Located<String> name, String separator, Report report) {
    report.add(
        name.span(),
        DiagnosticCode.EMPTY_FAMILY,
        "no error belongs to the family '" + name.value() + "'",
        "remove it, begin the codes of its errors with '"
            + name.value()
            + separator
            + "', or name it in them by 'family:'");
  }
}
