package dev.errata.catalog.compare.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Edits of a catalog that make known changes.
 *
 * @param catalog the name of the catalog
 * @param expected the changes, each its id and its subject, sorted
 */
public record Mutation(String catalog, List<Edit> edits, List<String> expected) {

  static Mutation of(String catalog, List<Edit> edits, String... expected) {
    return new Mutation(catalog, edits, List.of(expected).stream().sorted().toList());
  }

  /** The edited text; empty if an edit has no place in it. */
  public Optional<String> apply(String text) {
    Optional<String> edited = Optional.of(text);
    for (Edit edit : edits) {
      edited = edited.flatMap(edit::apply);
    }
    return edited;
  }

  /** This one and another one of the same catalog. */
  public Mutation and(Mutation other) {
    List<Edit> both = new ArrayList<>(edits);
    both.addAll(other.edits);
    List<String> changes = new ArrayList<>(expected);
    changes.addAll(other.expected);
    return new Mutation(catalog, both, changes.stream().sorted().toList());
  }

  /** Whether it edits what another one does not look at. */
  public boolean isApartFrom(Mutation other) {
    return catalog.equals(other.catalog) && Collections.disjoint(places(), other.places());
  }

  /** Whether both edit one error, each in another way, so that both can be made. */
  public boolean goesWith(Mutation other) {
    return catalog.equals(other.catalog)
        && places().equals(other.places())
        && Collections.disjoint(keys(), other.keys());
  }

  /** The keys of the error that are edited; those of codes belong together. */
  private Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String change : expected) {
      keys.add(change.replaceFirst("(code|alias)-.*", "code").replaceFirst("-.*", ""));
    }
    return keys;
  }

  private Set<String> places() {
    Set<String> places = new TreeSet<>();
    edits.forEach(edit -> places.add(edit.anchor()));
    expected.forEach(change -> places.add(change.substring(change.indexOf(' ') + 1)));
    return places;
  }
}
