package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.documents.reference.ReferenceRequest;
import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.ErrorRow;
import dev.errata.documents.reference.page.FamilyPage;
import dev.errata.documents.reference.page.Link;
import dev.errata.documents.reference.page.PointerPage;
import dev.errata.documents.reference.page.Site;
import dev.errata.documents.reference.page.StatusPage;
import dev.errata.documents.sample.ReasonPhrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes all pages of a reference. */
public final class SiteBuilder {

  private final ReferenceRequest request;
  private final Catalog catalog;
  private final Places places = new Places();
  private final JavaNaming java;

  private SiteBuilder(ReferenceRequest request) {
    this.request = request;
    this.catalog = request.catalog().catalog();
    this.java = new JavaNaming(catalog, request.interfaceName());
    // The errors first, so that nothing else takes the address that is theirs.
    catalog.errors().forEach(places::error);
  }

  /** The pages of a reference. */
  public static Site build(ReferenceRequest request) {
    return new SiteBuilder(request).site();
  }

  private Site site() {
    LimitRows limits = new LimitRows(catalog, places, java);
    ErrorPages pages = new ErrorPages(catalog, places, java, limits);
    Optional<Changes> changes =
        request.baseline().map(old -> new Changes(old, request.catalog(), places));
    List<PointerPage> pointers = pointers(changes);
    return new Site(
        request.heading(),
        catalog.errors().stream().map(error -> pages.of(error, false)).toList(),
        families(),
        limits.pages(),
        statuses(),
        pointers,
        changes.map(this::removed).orElse(List.of()),
        changes.map(Changes::groups));
  }

  private List<FamilyPage> families() {
    FamilyTree tree = catalog.familyTree();
    Relatives relatives = new Relatives(catalog, tree);
    Map<Family, List<Link>> children = new LinkedHashMap<>();
    Set<Family> withErrors = new LinkedHashSet<>();
    catalog
        .families()
        .forEach(family -> tree.parentOf(family)
            .ifPresent(parent -> children
                .computeIfAbsent(parent, key -> new ArrayList<>())
                .add(places.family(family))));
    catalog.errors().forEach(error -> tree.addWithAncestors(tree.familyOf(error), withErrors));
    return catalog.families().stream()
        .map(family -> new FamilyPage(
            places.family(family),
            family.description(),
            tree.parentOf(family).map(places::family),
            children.getOrDefault(family, List.of()),
            relatives.members(family).stream().map(places::row).toList(),
            withErrors.contains(family) ? Optional.of(java.exception(family)) : Optional.empty()))
        .toList();
  }

  private List<StatusPage> statuses() {
    Map<Integer, List<ErrorRow>> byStatus = new TreeMap<>();
    for (ErrorDefinition error : catalog.errors()) {
      int status = error.status().value();
      if (status != 0) {
        byStatus.computeIfAbsent(status, key -> new ArrayList<>()).add(places.row(error));
      }
    }
    return byStatus.entrySet().stream()
        .map(status -> new StatusPage(
            places.status(status.getKey()), ReasonPhrases.of(status.getKey()), status.getValue()))
        .toList();
  }

  /** Codes that several errors share, and codes of before, where no error is called so. */
  private List<PointerPage> pointers(Optional<Changes> changes) {
    Map<String, List<ErrorRow>> shared = new LinkedHashMap<>();
    Map<String, List<ErrorRow>> renamed = new LinkedHashMap<>();
    for (ErrorDefinition error : catalog.errors()) {
      add(shared, error.code().value(), error);
      error.aliases().forEach(alias -> add(renamed, alias.value(), error));
    }
    changes.ifPresent(found -> found.respelt().forEach((code, error) -> add(renamed, code, error)));
    List<PointerPage> pages = new ArrayList<>();
    shared.forEach((code, errors) -> pages.add(new PointerPage(
        places.code(code),
        errors.size() == 1
            ? "The catalog calls the error of this code otherwise."
            : "Several errors have this code; the status or the message tells which it is.",
        errors)));
    renamed.forEach((code, errors) -> {
      if (!shared.containsKey(code)) {
        pages.add(new PointerPage(places.code(code), "This code has a new name.", errors));
      }
    });
    return List.copyOf(pages);
  }

  private void add(Map<String, List<ErrorRow>> pointers, String code, ErrorDefinition error) {
    if (pointers.containsKey(code) || !places.hasCode(code)) {
      pointers.computeIfAbsent(code, key -> new ArrayList<>()).add(places.row(error));
    }
  }

  /** What stands for another error now has the page of that. */
  private List<ErrorPage> removed(Changes changes) {
    Catalog old = request.baseline().orElseThrow().catalog();
    List<ErrorDefinition> removed = changes.removed().stream()
        .filter(error -> !places.hasCode(error.key().value()))
        .toList();
    JavaNaming oldJava = new JavaNaming(old, request.interfaceName());
    ErrorPages pages = new ErrorPages(old, places, oldJava, new LimitRows(old, places, oldJava));
    return removed.stream().map(error -> pages.of(error, true)).toList();
  }
}
