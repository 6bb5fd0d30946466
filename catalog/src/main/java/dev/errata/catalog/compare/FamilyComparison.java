package dev.errata.catalog.compare;

import dev.errata.catalog.model.Family;
import java.util.Map;
import java.util.Set;

/** Families that are new, gone, or called otherwise. */
final class FamilyComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    Families before = new Families(pair.before());
    Families after = new Families(pair.after());
    Map<String, String> renamed = Families.renamed(before, after, pair);
    for (Family old : before.byName().values()) {
      String name = old.name().value();
      String nameNow = renamed.getOrDefault(name, name);
      after
          .named(nameNow)
          .ifPresentOrElse(
              now -> kept(old, now, before.className(old), after.className(now), report),
              () -> report.removed(
                  ChangeKind.FAMILY_REMOVED,
                  name,
                  "the family '" + name + "' has no errors any more",
                  "keep it, and errors in it: its class is caught by name",
                  old.name().span()));
    }
    Set<String> known = Set.copyOf(renamed.values());
    for (Family now : after.byName().values()) {
      String name = now.name().value();
      if (before.named(name).isEmpty() && !known.contains(name)) {
        report.added(
            ChangeKind.FAMILY_ADDED,
            name,
            "the family '" + name + "' is new",
            "nothing needs to be done",
            now.name().span());
      }
    }
  }

  private static void kept(
      Family old, Family now, String classBefore, String classAfter, ChangeReport report) {
    String name = now.name().value();
    if (!old.name().value().equals(name)) {
      report.differing(
          ChangeKind.FAMILY_RENAMED,
          name,
          "the name of the family",
          "keep the name: its class is caught by it",
          old.name(),
          now.name());
    } else if (!classBefore.equals(classAfter)) {
      boolean suffixed = (classBefore + "Family").equals(classAfter)
          || (classAfter + "Family").equals(classBefore);
      report.changed(
          suffixed ? ChangeKind.DERIVED_NAME_CHANGED : ChangeKind.JAVA_NAME_CHANGED,
          name,
          "the class of the family '" + name + "' was called " + classBefore + " and is called "
              + classAfter,
          suffixed
              ? "an error has the same Java name now, or no longer; give that error another 'name:'"
              : "keep 'prefix:' as it was, or rename the family",
          old.name().span(),
          now.name().span());
    }
  }
}
