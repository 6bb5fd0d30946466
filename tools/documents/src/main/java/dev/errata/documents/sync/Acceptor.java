package dev.errata.documents.sync;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out which changes the rules let in: as many as they do.
 *
 * <p>Changes are tried together, and by halves where that fails. What was refused is tried again
 * once others were let in, until that helps no more, so that the next run would let in none.
 */
final class Acceptor {

  private static final String UNWRITABLE =
      "it cannot be written here without harm to what stands around it";

  private final CatalogEdit edit;
  private final CatalogRules rules;
  private final List<Change> accepted = new ArrayList<>();
  private final Map<Change, String> refused = new IdentityHashMap<>();

  Acceptor(CatalogEdit edit, CatalogRules rules) {
    this.edit = edit;
    this.rules = rules;
  }

  void accept(List<Change> changes) {
    List<Change> left = changes;
    int before;
    do {
      before = left.size();
      refused.clear();
      tryOut(left);
      left = left.stream().filter(refused::containsKey).toList();
    } while (!left.isEmpty() && left.size() < before);
  }

  private void tryOut(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Optional<String> against = against(changes);
    if (against.isEmpty()) {
      accepted.addAll(changes);
    } else if (changes.size() == 1) {
      refused.put(changes.get(0), against.get());
    } else {
      int half = changes.size() / 2;
      tryOut(changes.subList(0, half));
      tryOut(changes.subList(half, changes.size()));
    }
  }

  private Optional<String> against(List<Change> changes) {
    List<Change> all = new ArrayList<>(accepted);
    all.addAll(changes);
    return edit.text(all).map(rules::against).orElse(Optional.of(UNWRITABLE));
  }

  /** What stands against a change; empty if it is let in. */
  Optional<String> refusal(Change change) {
    return Optional.ofNullable(refused.get(change));
  }

  /** The text with all changes that are let in. */
  String text() {
    return edit.text(accepted).orElseThrow();
  }
}
