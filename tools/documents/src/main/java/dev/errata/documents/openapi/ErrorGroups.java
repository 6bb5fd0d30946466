package dev.errata.documents.openapi;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.catalog.naming.FamilyNaming;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.select.Selection;
import dev.errata.documents.openapi.OpenApiRequest.ErrorSet;
import dev.errata.documents.sample.ReasonPhrases;
import dev.errata.documents.sample.SampleBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts errors together that an operation can answer with. An operation has one response a status,
 * so each group is one of a status, but for the first, which has all errors.
 */
final class ErrorGroups {

  /** The response that stands for any error. */
  static final String ALL = "Error";

  private final Catalog catalog;
  private final ComponentNames names = new ComponentNames();
  private final List<ErrorGroup> groups = new ArrayList<>();

  private ErrorGroups(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The groups: all errors, those of each status, of each family, of each set.
   *
   * @throws UnknownErrors if a set has no errors
   */
  static List<ErrorGroup> of(Catalog catalog, List<ErrorSet> sets) throws UnknownErrors {
    ErrorGroups made = new ErrorGroups(catalog);
    String title = catalog.title().orElse("Errors");
    made.groups.add(new ErrorGroup(made.names.claim(ALL), title, 0, catalog.errors()));
    if (catalog.hasStatuses()) {
      made.addByStatus("Status", "", catalog.errors());
    }
    made.addFamilies();
    for (ErrorSet set : sets) {
      made.addByStatus(set.name(), "", made.errorsOf(set));
    }
    return List.copyOf(made.groups);
  }

  private void addFamilies() {
    FamilyTree tree = catalog.familyTree();
    FamilyNaming naming = new FamilyNaming(catalog);
    Map<Family, List<ErrorDefinition>> errors = new LinkedHashMap<>();
    catalog.families().forEach(family -> errors.put(family, new ArrayList<>()));
    for (ErrorDefinition error : catalog.errors()) {
      Set<Family> families = new LinkedHashSet<>();
      tree.addWithAncestors(tree.familyOf(error), families);
      families.forEach(family -> errors.get(family).add(error));
    }
    errors.forEach(
        (family, some) -> addByStatus(naming.className(family), family.description(), some));
  }

  /** Adds a group for each status that is sent. */
  private void addByStatus(String name, String description, List<ErrorDefinition> errors) {
    if (!catalog.hasStatuses()) {
      if (!errors.isEmpty()) {
        groups.add(new ErrorGroup(names.claim(name), sentence(name, description), 0, errors));
      }
      return;
    }
    Map<Integer, List<ErrorDefinition>> byStatus = new TreeMap<>();
    for (ErrorDefinition error : errors) {
      byStatus
          .computeIfAbsent(SampleBody.sentStatus(error), status -> new ArrayList<>())
          .add(error);
    }
    byStatus.forEach((status, some) -> groups.add(new ErrorGroup(
        names.claim(name + status),
        sentence(ReasonPhrases.of(status), description),
        status,
        List.copyOf(some))));
  }

  private static String sentence(String otherwise, String description) {
    return description.isEmpty() ? otherwise : description;
  }

  private List<ErrorDefinition> errorsOf(ErrorSet set) throws UnknownErrors {
    Set<ErrorDefinition> taken = new LinkedHashSet<>();
    for (String glob : set.globs()) {
      // Validators are left out, of which a selection wants all errors or none.
      CheckedCatalog errors =
          new CheckedCatalog(catalog.with(List.of(), catalog.errors(), List.of()));
      List<ErrorDefinition> matches = new Selection(List.of(glob), List.of())
          .apply(errors)
          .success()
          .map(part -> part.catalog().errors())
          .orElseThrow(() -> new UnknownErrors("the set " + set.name() + " is empty: '" + glob
              + "' matches no code of the catalog\n  help: write a code, or a part of one with *"
              + " for any characters, as in Order.*"));
      taken.addAll(matches);
    }
    return catalog.errors().stream().filter(taken::contains).toList();
  }
}
