package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which errors belong together. */
final class Relatives {

  /** A page that lists thousands of siblings helps nobody; the family's page has all. */
  private static final int MOST_SIBLINGS = 12;

  private final FamilyTree tree;
  private final Map<Family, List<ErrorDefinition>> byFamily = new HashMap<>();
  private final Map<String, List<ErrorDefinition>> byCode = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Relatives(Catalog catalog, FamilyTree tree) {
    this.tree = tree;
    for (ErrorDefinition error : catalog.errors()) {
      List<ErrorDefinition> family = family(error);
      numbers.put(error.key().value(), family.size());
      tree.familyOf(error)
          .ifPresent(key -> byFamily.computeIfAbsent(key, k -> family).add(error));
      byCode.computeIfAbsent(error.code().value(), key -> new ArrayList<>()).add(error);
    }
  }

  /** The errors of a family that belong to no family in it. */
  List<ErrorDefinition> members(Family family) {
    return List.copyOf(byFamily.getOrDefault(family, List.of()));
  }

  /** Those of the same family that stand nearest in the catalog. */
  List<ErrorDefinition> siblings(ErrorDefinition error) {
    List<ErrorDefinition> family = family(error);
    int number = numbers.get(error.key().value());
    int first =
        Math.max(0, Math.min(number - MOST_SIBLINGS / 2, family.size() - MOST_SIBLINGS - 1));
    return family.subList(first, Math.min(family.size(), first + MOST_SIBLINGS + 1)).stream()
        .filter(each -> each != error)
        .toList();
  }

  /** How many errors its family has; 1 for an error of no family. */
  int familySize(ErrorDefinition error) {
    return Math.max(1, family(error).size());
  }

  /** Others with the same code. */
  List<ErrorDefinition> sameCode(ErrorDefinition error) {
    return byCode.get(error.code().value()).stream()
        .filter(each -> each != error)
        .toList();
  }

  private List<ErrorDefinition> family(ErrorDefinition error) {
    Optional<Family> family = tree.familyOf(error);
    return family.map(byFamily::get).orElseGet(ArrayList::new);
  }
}
