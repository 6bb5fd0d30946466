package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.catalog.naming.FamilyNaming;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The families of a catalog that have errors, and so a class. */
final class Families {

  private final FamilyTree tree;
  private final FamilyNaming naming;
  private final Map<String, Family> byName = new LinkedHashMap<>();

  /** By family, the keys of its errors, those of families in it included. */
  private final Map<String, Set<String>> members = new LinkedHashMap<>();

  Families(Catalog catalog) {
    this.tree = catalog.familyTree();
    this.naming = new FamilyNaming(catalog);
    for (ErrorDefinition error : catalog.errors()) {
      for (Family family : of(error)) {
        byName.put(family.name().value(), family);
        members
            .computeIfAbsent(family.name().value(), name -> new LinkedHashSet<>())
            .add(error.key().value());
      }
    }
  }

  /** The families that an error belongs to, the nearest first. */
  Set<Family> of(ErrorDefinition error) {
    Set<Family> families = new LinkedHashSet<>();
    tree.addWithAncestors(tree.familyOf(error), families);
    return families;
  }

  Optional<Family> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Map<String, Family> byName() {
    return byName;
  }

  Set<String> members(String name) {
    return members.getOrDefault(name, Set.of());
  }

  String className(Family family) {
    return naming.className(family);
  }

  /** What each family of a baseline is called now that has the same errors under a new name. */
  static Map<String, String> renamed(Families before, Families after, CatalogPair pair) {
    Map<String, ErrorPair> kept = pair.byOldKey();
    Map<String, String> renamed = new LinkedHashMap<>();
    for (String old : before.byName.keySet()) {
      Set<String> membersNow = new LinkedHashSet<>();
      before.members(old).forEach(key -> membersNow.add(CatalogPair.keyNow(kept, key)));
      after.byName.keySet().stream()
          .filter(name -> !after.byName.containsKey(old) && !before.byName.containsKey(name))
          .filter(name -> !renamed.containsValue(name) && after.members(name).equals(membersNow))
          .findFirst()
          .ifPresent(name -> renamed.put(old, name));
    }
    return renamed;
  }
}
