package dev.errata.documents.reference.build;

import dev.errata.catalog.compare.CatalogComparer;
import dev.errata.catalog.compare.Change;
import dev.errata.catalog.compare.ChangeKind;
import dev.errata.catalog.compare.Impact;
import dev.errata.catalog.compare.Level;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.reference.page.ChangeGroup;
import dev.errata.documents.reference.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What has changed since a baseline. */
final class Changes {

  private static final Map<Level, String> TITLES = titles();

  private static final Set<ChangeKind> REMOVALS =
      Set.of(ChangeKind.ERROR_REMOVED, ChangeKind.DEPRECATED_ERROR_REMOVED);

  private final Catalog old;
  private final Catalog now;
  private final Places places;
  private final List<Change> changes;

  Changes(CheckedCatalog baseline, CheckedCatalog catalog, Places places) {
    this.old = baseline.catalog();
    this.now = catalog.catalog();
    this.places = places;
    this.changes = CatalogComparer.compare(baseline, catalog);
  }

  /** The errors that are no more. */
  List<ErrorDefinition> removed() {
    Set<String> keys = changes.stream()
        .filter(change -> REMOVALS.contains(change.kind()))
        .map(Change::subject)
        .collect(Collectors.toSet());
    return old.errors().stream()
        .filter(error -> keys.contains(error.key().value()))
        .toList();
  }

  /** Codes that are spelt otherwise now, though no alias says so, with the errors of now. */
  Map<String, ErrorDefinition> respelt() {
    Map<String, ErrorDefinition> respelt = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.kind() == ChangeKind.CODE_RESPELT && change.before().isPresent()) {
        Optional<ErrorDefinition> before =
            find(old, error -> error.code().span().equals(change.before().get().span()));
        Optional<ErrorDefinition> after =
            find(now, error -> error.code().span().equals(change.after().get().span()));
        if (before.isPresent() && after.isPresent()) {
          respelt.put(before.get().code().value(), after.get());
        }
      }
    }
    return respelt;
  }

  /** The changes by their levels, the gravest first. */
  List<ChangeGroup> groups() {
    List<ChangeGroup> groups = new ArrayList<>();
    TITLES.forEach((level, title) -> {
      List<ChangeGroup.Change> some = changes.stream()
          .filter(change -> change.level() == level)
          .map(this::change)
          .toList();
      if (!some.isEmpty()) {
        groups.add(new ChangeGroup(title, some));
      }
    });
    return List.copyOf(groups);
  }

  private ChangeGroup.Change change(Change change) {
    return new ChangeGroup.Change(
        change.subject(), page(change), change.text(), whom(change.kind().impact()), change.help());
  }

  private Optional<Link> page(Change change) {
    String subject = change.subject();
    String kind = change.kind().name();
    if (kind.startsWith("VALIDATOR_") || kind.startsWith("CHECK") || kind.startsWith("PATTERN_")) {
      return now.validators().stream()
          .filter(validator -> validator.name().value().equals(subject))
          .map(places::validator)
          .findFirst();
    }
    if (find(now, error -> error.key().value().equals(subject)).isPresent()
        || REMOVALS.contains(change.kind())) {
      return Optional.of(places.code(subject));
    }
    return now.families().stream()
        .filter(family -> family.name().value().equals(subject))
        .map(places::family)
        .findFirst();
  }

  private static String whom(Impact impact) {
    Map<String, Level> levels = new LinkedHashMap<>();
    levels.put("clients", impact.wire());
    levels.put("Java compiled again", impact.source());
    levels.put("Java only linked", impact.binary());
    levels.put("behaviour", impact.behaviour());
    String whom = levels.entrySet().stream()
        .filter(aspect -> aspect.getValue() != Level.NONE)
        .map(aspect -> aspect.getKey() + ": " + aspect.getValue().keyword())
        .collect(Collectors.joining("; "));
    return impact.silent() ? whom + "; no compiler tells" : whom;
  }

  private static Optional<ErrorDefinition> find(
      Catalog catalog, Predicate<ErrorDefinition> condition) {
    return catalog.errors().stream().filter(condition).findFirst();
  }

  private static Map<Level, String> titles() {
    Map<Level, String> titles = new LinkedHashMap<>();
    titles.put(Level.BREAKING, "Breaking");
    titles.put(Level.RISKY, "Risky");
    titles.put(Level.INFORMATION, "For information");
    return titles;
  }
}
