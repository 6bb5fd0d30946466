package dev.errata.catalog.rules;

import dev.errata.catalog.model.Condition;
import dev.errata.catalog.source.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What checks of inputs, and checks that say nothing but themselves, imply of each other. */
final class Comparisons {

  private Comparisons() {}

  /** Whether what passes the earlier check passes the later one. */
  static boolean implies(Condition earlier, Condition later) {
    if (!earlier.getClass().equals(later.getClass())) {
      return false;
    }
    if (earlier instanceof Condition.AtMostOne) {
      return names(earlier).containsAll(names(later));
    }
    if (earlier.comparesInputs()) {
      return names(earlier).equals(names(later));
    }
    return (earlier instanceof Condition.Required
            || earlier instanceof Condition.NotBlank
            || earlier instanceof Condition.Matches
            || earlier instanceof Condition.Is)
        && earlier.equals(later);
  }

  /** Whether two inputs have to be equal and have to differ. */
  static boolean contradict(List<Condition> conditions) {
    Set<Set<String>> equal = new HashSet<>();
    Set<Set<String>> differ = new HashSet<>();
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Equal) {
        equal.add(names(condition));
      } else if (condition instanceof Condition.Differ) {
        differ.add(names(condition));
      }
    }
    equal.retainAll(differ);
    return !equal.isEmpty();
  }

  private static Set<String> names(Condition condition) {
    return condition.inputs().stream().map(Located::value).collect(Collectors.toSet());
  }
}
