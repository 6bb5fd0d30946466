package dev.errata.documents.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out which changes the rules let in: as many as they do.
 *
 * <p>Changes are tried together. Where that fails, those go last that the rules speak of, and where
 * that tells nothing, halves are tried. What was refused is tried again once others were let in,
 * until that helps no more, so that the next run would let in none.
 */
final class Acceptor {

  /** How many errors are checked in all, which takes some seconds. */
  private static final int MOST_CHECKED = 300_000;

  /** So many changes that the rules speak of are not tried one by one. */
  private static final int MOST_TRIED = 50;

  private static final String UNWRITABLE =
      "it cannot be written here without harm to what stands around it";

  private final CatalogEdit edit;
  private final CatalogRules rules;
  private final List<Change> accepted = new ArrayList<>();
  private final Map<Change, String> refused = new IdentityHashMap<>();
  private int checksLeft;

  Acceptor(CatalogEdit edit, CatalogRules rules, int errors) {
    this.edit = edit;
    this.rules = rules;
    this.checksLeft = Math.max(MOST_TRIED, MOST_CHECKED / errors);
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
    List<Mistake> against = against(changes);
    if (against.isEmpty()) {
      accepted.addAll(changes);
      return;
    }
    Map<Change, String> blamed = blamed(against, changes);
    boolean tellsApart = !blamed.isEmpty() && blamed.size() < changes.size();
    boolean isLong = blamed.size() == changes.size() && changes.size() > MOST_TRIED;
    if (tellsApart) {
      tryParts(changes, blamed::containsKey);
    } else if (isLong
        && changes.stream().anyMatch(change -> !change.isOfMessage())
        && changes.stream().anyMatch(Change::isOfMessage)) {
      tryParts(changes, Change::isOfMessage);
    } else if (changes.size() == 1 || isLong || checksLeft <= 0) {
      changes.forEach(change ->
          refused.put(change, blamed.getOrDefault(change, against.get(0).text())));
    } else {
      int half = changes.size() / 2;
      tryOut(changes.subList(0, half));
      tryOut(changes.subList(half, changes.size()));
    }
  }

  private void tryParts(List<Change> changes, Predicate<Change> isLast) {
    tryOut(changes.stream().filter(isLast.negate()).toList());
    tryOut(changes.stream().filter(isLast).toList());
  }

  /** The changes of the errors that the rules speak of, and what they say. */
  private static Map<Change, String> blamed(List<Mistake> mistakes, List<Change> changes) {
    Map<String, String> byKey = new HashMap<>();
    mistakes.forEach(
        mistake -> mistake.key().ifPresent(key -> byKey.putIfAbsent(key, mistake.text())));
    Map<Change, String> blamed = new IdentityHashMap<>();
    for (Change change : changes) {
      String text = byKey.get(change.triple().key());
      if (text != null) {
        blamed.put(change, text);
      }
    }
    return blamed;
  }

  private List<Mistake> against(List<Change> changes) {
    checksLeft--;
    List<Change> all = new ArrayList<>(accepted);
    all.addAll(changes);
    return edit.text(all)
        .map(rules::against)
        .orElse(List.of(new Mistake(UNWRITABLE, Optional.empty())));
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
