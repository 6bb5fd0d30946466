package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.catalog.naming.FamilyNaming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the families that have errors. */
final class FamilyPlanner {

  private final FamilyTree tree;
  private final TypeNames types;
  private final boolean classPerError;

  /** The names of the classes of the families that have errors, in the order of the catalog. */
  private final Map<Family, String> classNames = new LinkedHashMap<>();

  FamilyPlanner(Catalog catalog, TypeNames types, boolean classPerError) {
    this.tree = catalog.familyTree();
    this.types = types;
    this.classPerError = classPerError;
    if (!catalog.families().isEmpty()) {
      nameClasses(catalog);
    }
  }

  private void nameClasses(Catalog catalog) {
    FamilyNaming naming = new FamilyNaming(catalog);
    Set<Family> withErrors = new HashSet<>();
    for (ErrorDefinition error : catalog.errors()) {
      tree.addWithAncestors(tree.familyOf(error), withErrors);
    }
    for (Family family : catalog.families()) {
      if (withErrors.contains(family)) {
        classNames.put(family, naming.className(family));
      }
    }
  }

  /** Takes the names of the families that have errors. */
  void claimNames(NameTable names) {
    classNames.forEach((family, className) -> names.addFamily(family.name(), className));
  }

  /** The class of an error's family; empty if it has none. */
  Optional<ClassName> classOf(ErrorDefinition error) {
    return tree.familyOf(error).map(this::exception);
  }

  /** The families that have errors, in the order of the catalog; last, the errors of none. */
  List<FamilyPlan> plan(List<ErrorPlan> errors) {
    Map<ClassName, List<ErrorPlan>> members =
        errors.stream().collect(Collectors.groupingBy(error -> error.names().parent()));
    Set<ClassName> parents =
        classNames.keySet().stream().map(this::parent).collect(Collectors.toSet());
    List<FamilyPlan> plans = new ArrayList<>();
    for (Family family : classNames.keySet()) {
      ClassName exception = exception(family);
      List<ErrorPlan> own = members.getOrDefault(exception, List.of());
      plans.add(new FamilyPlan(
          Optional.of(family.name().value()),
          exception,
          parent(family),
          family.description(),
          own,
          isSharedCode(family, own),
          parents.contains(exception)));
    }
    List<ErrorPlan> others = members.getOrDefault(types.exception(), List.of());
    if (!classPerError && !others.isEmpty()) {
      plans.add(new FamilyPlan(
          Optional.empty(), types.other(), types.exception(), "", others, false, false));
    }
    return plans;
  }

  private static boolean isSharedCode(Family family, List<ErrorPlan> errors) {
    return errors.stream()
        .map(ErrorPlan::identity)
        .anyMatch(each -> each.isShared() && each.code().equals(family.name().value()));
  }

  private ClassName parent(Family family) {
    return tree.parentOf(family).map(this::exception).orElse(types.exception());
  }

  private ClassName exception(Family family) {
    return types.nested(classNames.get(family));
  }
}
