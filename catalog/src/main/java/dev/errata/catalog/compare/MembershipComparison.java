package dev.errata.catalog.compare;

import dev.errata.catalog.model.Family;
import dev.errata.catalog.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Errors that left a family, or joined one, of those that are in both catalogs. */
final class MembershipComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    Families before = new Families(pair.before());
    Families after = new Families(pair.after());
    Map<String, String> renamed = Families.renamed(before, after, pair);
    for (ErrorPair errors : pair.errors()) {
      Map<String, Family> old = named(before.of(errors.before()), renamed);
      Map<String, Family> now = named(after.of(errors.after()), Map.of());
      Span place = errors.after().family().orElse(errors.after().key()).span();
      Span placeBefore = errors.before().family().orElse(errors.before().key()).span();
      for (String name : old.keySet()) {
        if (!now.containsKey(name) && after.named(name).isPresent()) {
          report.changed(
              ChangeKind.FAMILY_LEFT,
              errors.name(),
              "'" + errors.name() + "' no longer belongs to the family '" + name + "'",
              "a 'catch' of the family compiles and does not catch it any more; keep it there by"
                  + " 'family: " + name + "'",
              placeBefore,
              place);
        }
      }
      for (String name : now.keySet()) {
        if (!old.containsKey(name) && before.named(name).isPresent()) {
          report.changed(
              ChangeKind.FAMILY_JOINED,
              errors.name(),
              "'" + errors.name() + "' belongs to the family '" + name + "' now",
              "a 'catch' of the family now catches it too, and one of it behind that no longer"
                  + " compiles",
              placeBefore,
              place);
        }
      }
    }
  }

  private static Map<String, Family> named(Set<Family> families, Map<String, String> renamed) {
    Map<String, Family> named = new LinkedHashMap<>();
    for (Family family : families) {
      String name = family.name().value();
      named.put(renamed.getOrDefault(name, name), family);
    }
    return named;
  }
}
