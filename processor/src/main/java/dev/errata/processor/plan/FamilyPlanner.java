package dev.errata.processor.plan;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Plans the families that have errors. */
final class FamilyPlanner {

  private final Catalog catalog;
  private final FamilyTree tree;
  private final String exceptionType;
  private final Set<String> errorNames = new HashSet<>();

  FamilyPlanner(Catalog catalog, String exceptionType) {
    this.catalog = catalog;
    this.tree = new FamilyTree(catalog.families());
    this.exceptionType = exceptionType;
    catalog.errors().forEach(error -> errorNames.add(key(ErrorPlanner.className(error))));
  }

  /** The families that have errors, in the order of the catalog. */
  List<FamilyPlan> plan(NameTable names) {
    Set<Family> used = new HashSet<>();
    for (ErrorDefinition error : catalog.errors()) {
      tree.addWithAncestors(tree.familyOf(error), used);
    }
    List<Family> families = catalog.families().stream().filter(used::contains).toList();
    families.forEach(family -> names.addFamily(family.name(), className(family)));
    return families.stream().map(this::plan).toList();
  }

  /** The name of the class that an error extends. */
  String parentOf(ErrorDefinition error) {
    return parent(tree.familyOf(error));
  }

  private FamilyPlan plan(Family family) {
    return new FamilyPlan(
        family.name().value(),
        className(family),
        parent(tree.parentOf(family)),
        family.description());
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
