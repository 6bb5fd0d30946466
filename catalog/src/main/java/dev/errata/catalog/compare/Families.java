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
import java.util.function.Function;
import java.util.stream.Collectors;

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
    Map<String, Set<String>> added = new LinkedHashMap<>();
    for (String name : after.byName.keySet()) {
      if (!before.byName.containsKey(name)) {
        added.put(name, kept(after.members(name), pair, ErrorPair::after));
      }
    }
    Map<String, String> renamed = new LinkedHashMap<>();
    for (String old : before.byName.keySet()) {
      if (!after.byName.containsKey(old)) {
        Set<String> kept = kept(before.members(old), pair, ErrorPair::before);
        added.entrySet().stream()
            .filter(entry -> !kept.isEmpty() && entry.getValue().equals(kept))
            .map(Map.Entry::getKey)
            .filter(name -> !renamed.containsValue(name))
            .findFirst()
            .ifPresent(name -> renamed.put(old, name));
      }
    }
    return renamed;
  }

  /** The new keys of those in both catalogs: a family that gains or loses some is the same one. */
  private static Set<String> kept(
      Set<String> keys, CatalogPair pair, Function<ErrorPair, ErrorDefinition> side) {
    return pair.errors().stream()
        .filter(errors -> keys.contains(side.apply(errors).key().value()))
        .map(ErrorPair::name)
        .collect(Collectors.toSet());
  }
}
