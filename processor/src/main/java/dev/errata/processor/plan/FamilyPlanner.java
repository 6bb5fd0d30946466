package dev.errata.processor.plan;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the families that have errors. */
final class FamilyPlanner {

  private final FamilyTree tree;
  private final String exceptionType;
  private final boolean classPerError;

  /** The names of the classes of the families that have errors, in the order of the catalog. */
  private final Map<Family, String> classNames = new LinkedHashMap<>();

  FamilyPlanner(Catalog catalog, String exceptionType, boolean classPerError) {
    this.tree = new FamilyTree(catalog.families());
    this.exceptionType = exceptionType;
    this.classPerError = classPerError;
    if (!catalog.families().isEmpty()) {
      nameClasses(catalog);
    }
  }

  private void nameClasses(Catalog catalog) {
    Set<String> errorNames = new HashSet<>();
    Set<Family> withErrors = new HashSet<>();
    for (ErrorDefinition error : catalog.errors()) {
      errorNames.add(key(ErrorPlanner.javaName(error)));
      tree.addWithAncestors(tree.familyOf(error), withErrors);
    }
    for (Family family : catalog.families()) {
      if (withErrors.contains(family)) {
        classNames.put(family, className(family, errorNames));
      }
    }
  }

  /** Takes the names of the families that have errors. */
  void claimNames(NameTable names) {
    classNames.forEach((family, className) -> names.addFamily(family.name(), className));
  }

  /** The name of the class of an error's family; empty if it has none. */
  Optional<String> classOf(ErrorDefinition error) {
    return tree.familyOf(error).map(classNames::get);
  }

  /** The name of the class that families without a parent extend. */
  String exceptionType() {
    return exceptionType;
  }

  /** The families that have errors, in the order of the catalog; last, the errors of none. */
  List<FamilyPlan> plan(List<ErrorPlan> errors) {
    Map<String, List<ErrorPlan>> members =
        errors.stream().collect(Collectors.groupingBy(ErrorPlan::parent));
    Set<String> parents =
        classNames.keySet().stream().map(this::parent).collect(Collectors.toSet());
    List<FamilyPlan> plans = new ArrayList<>();
    classNames.forEach((family, className) -> plans.add(new FamilyPlan(
        Optional.of(family.name().value()),
        className,
        parent(family),
        family.description(),
        members.getOrDefault(className, List.of()),
        parents.contains(className))));
    List<ErrorPlan> others = members.getOrDefault(exceptionType, List.of());
    if (!classPerError && !others.isEmpty()) {
      plans.add(
          new FamilyPlan(Optional.empty(), CatalogPlan.OTHER, exceptionType, "", others, false));
    }
    return plans;
  }

  private String parent(Family family) {
    return tree.parentOf(family).map(classNames::get).orElse(exceptionType);
  }

  /** A family that is named as one of its errors is told from it by its ending. */
  private static String className(Family family, Set<String> errorNames) {
    String name = JavaNames.className(family.name().value());
    return !name.isEmpty() && errorNames.contains(key(name)) ? name + "Family" : name;
  }

  private static String key(String className) {
    return className.toUpperCase(Locale.ROOT);
  }
}
