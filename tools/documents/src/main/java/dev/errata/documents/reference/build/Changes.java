package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.documents.reference.page.ChangeGroup;
import dev.errata.documents.reference.page.ChangeGroup.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What readers of a reference have to know of what has changed since a baseline. */
final class Changes {

  private final Places places;
  private final List<ErrorDefinition> removed = new ArrayList<>();
  private final List<Change> added = new ArrayList<>();
  private final List<Change> renamed = new ArrayList<>();
  private final List<Change> status = new ArrayList<>();
  private final List<Change> message = new ArrayList<>();
  private final List<Change> deprecated = new ArrayList<>();

  Changes(Catalog old, Catalog now, Places places) {
    this.places = places;
    Map<String, ErrorDefinition> before = new HashMap<>();
    old.errors().forEach(error -> before.put(error.key().value(), error));
    Set<String> known = new HashSet<>();
    for (ErrorDefinition error : now.errors()) {
      known.add(error.key().value());
      error.aliases().forEach(alias -> known.add(alias.value()));
      compare(before, error);
    }
    old.errors().stream()
        .filter(error -> !known.contains(error.key().value()))
        .forEach(removed::add);
  }

  /** The errors that are no more. */
  List<ErrorDefinition> removed() {
    return List.copyOf(removed);
  }

  /** The changes by what they are; none of a kind is not told. */
  List<ChangeGroup> groups() {
    List<Change> gone = removed.stream()
        .map(error -> new Change(places.error(error), error.message().text()))
        .toList();
    List<ChangeGroup> groups = new ArrayList<>();
    add(groups, "Removed", gone);
    add(groups, "Renamed", renamed);
    add(groups, "Status changed", status);
    add(groups, "Message changed", message);
    add(groups, "Deprecated", deprecated);
    add(groups, "Added", added);
    return List.copyOf(groups);
  }

  private static void add(List<ChangeGroup> groups, String title, List<Change> changes) {
    if (!changes.isEmpty()) {
      groups.add(new ChangeGroup(title, List.copyOf(changes)));
    }
  }

  private void compare(Map<String, ErrorDefinition> before, ErrorDefinition error) {
    ErrorDefinition same = before.get(error.key().value());
    if (same != null) {
      compare(same, error);
      return;
    }
    List<String> names = error.aliases().stream()
        .map(alias -> alias.value())
        .filter(before::containsKey)
        .toList();
    if (names.isEmpty()) {
      added.add(new Change(places.error(error), error.message().text()));
    } else {
      renamed.add(new Change(places.error(error), "was " + String.join(", ", names)));
      compare(before.get(names.get(0)), error);
    }
  }

  private void compare(ErrorDefinition old, ErrorDefinition error) {
    if (!old.status().value().equals(error.status().value())) {
      status.add(new Change(
          places.error(error),
          "was " + old.status().value() + ", is " + error.status().value()));
    }
    if (!old.message().text().equals(error.message().text())) {
      message.add(new Change(places.error(error), "was: " + old.message().text()));
    }
    if (old.deprecated().isEmpty()) {
      error
          .deprecated()
          .ifPresent(reason -> deprecated.add(new Change(places.error(error), reason)));
    }
  }
}
