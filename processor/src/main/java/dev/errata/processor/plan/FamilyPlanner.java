package dev.errata.processor.plan;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the families that have errors. */
final class FamilyPlanner {

  private final Catalog catalog;
  private final FamilyTree tree;
  private final String exceptionType;
  private final boolean classPerError;
  private final Set<String> errorNames = new HashSet<>();
  private final List<Family> used;

  FamilyPlanner(Catalog catalog, String exceptionType, boolean classPerError) {
    this.catalog = catalog;
    this.tree = new FamilyTree(catalog.families());
    this.exceptionType = exceptionType;
    this.classPerError = classPerError;
    Set<Family> withErrors = new HashSet<>();
    for (ErrorDefinition error : catalog.errors()) {
      if (!catalog.families().isEmpty()) {
        errorNames.add(key(ErrorPlanner.javaName(error)));
      }
      tree.addWithAncestors(tree.familyOf(error), withErrors);
    }
    this.used = catalog.families().stream().filter(withErrors::contains).toList();
  }

  /** Takes the names of the families that have errors. */
  void claimNames(NameTable names) {
    used.forEach(family -> names.addFamily(family.name(), className(family)));
  }

  /** The name of the class of an error's family; empty if it has none. */
  Optional<String> classOf(ErrorDefinition error) {
    return tree.familyOf(error).map(this::className);
  }

  /** The name of the class that families without a parent extend. */
  String exceptionType() {
    return exceptionType;
  }

  /** The families that have errors, in the order of the catalog; last, the errors of none. */
  List<FamilyPlan> plan(List<ErrorPlan> errors) {
    Map<Optional<Family>, List<ErrorPlan>> members = new HashMap<>();
    for (int i = 0; i < errors.size(); i++) {
      members
          .computeIfAbsent(tree.familyOf(catalog.errors().get(i)), key -> new ArrayList<>())
          .add(errors.get(i));
    }
    Set<Optional<Family>> parents = used.stream().map(tree::parentOf).collect(Collectors.toSet());
    List<FamilyPlan> plans = new ArrayList<>();
    for (Family family : used) {
      Optional<Family> key = Optional.of(family);
      plans.add(new FamilyPlan(
          Optional.of(family.name().value()),
          className(family),
          parent(tree.parentOf(family)),
          family.description(),
          members.getOrDefault(key, List.of()),
          parents.contains(key)));
    }
    List<ErrorPlan> others = members.getOrDefault(Optional.<Family>empty(), List.of());
    if (!classPerError && !others.isEmpty()) {
      plans.add(
          new FamilyPlan(Optional.empty(), CatalogPlan.OTHER, exceptionType, "", others, false));
    }
    return plans;
  }

  private String parent(Optional<Family> family) {
    return family.map(this::className).orElse(exceptionType);
  }

  /** A family that is named as one of its errors is told from it by its ending. */
  private String className(Family family) {
    String name = JavaNames.className(family.name().value());
    return !name.isEmpty() && errorNames.contains(key(name)) ? name + "Family" : name;
  }

  private static String key(String className) {
    return className.toUpperCase(Locale.ROOT);
  }
}
