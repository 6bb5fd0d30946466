package dev.errata.catalog.rules;

import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Differ;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What checks of inputs, and checks that say nothing but themselves, imply of later ones. */
final class Comparisons {

  /** What an earlier check says, and a later one that says the same again. */
  private record Said(Class<?> kind, Object of) {}

  private final Set<Said> said = new HashSet<>();
  private final List<Set<String>> atMostOne = new ArrayList<>();
  private boolean contradict;

  /** Takes note of a check. */
  void add(Condition condition) {
    said.add(said(condition));
    if (condition instanceof AtMostOne) {
      atMostOne.add(names(condition));
    }
    contradict |=
        condition instanceof Equal && said.contains(new Said(Differ.class, names(condition)));
    contradict |=
        condition instanceof Differ && said.contains(new Said(Equal.class, names(condition)));
  }

  /** Whether what passes the checks so far passes this one. */
  boolean imply(Condition condition) {
    if (condition instanceof AtMostOne) {
      Set<String> names = names(condition);
      return atMostOne.stream().anyMatch(earlier -> earlier.containsAll(names));
    }
    boolean saysItself = condition.comparesInputs()
        || condition instanceof Required
        || condition instanceof NotBlank
        || condition instanceof Matches
        || condition instanceof Is;
    return saysItself && said.contains(said(condition));
  }

  /** Whether two inputs have to be equal and have to differ. */
  boolean contradict() {
    return contradict;
  }

  private static Said said(Condition condition) {
    return new Said(
        condition.getClass(), condition.comparesInputs() ? names(condition) : condition);
  }

  private static Set<String> names(Condition condition) {
    return condition.inputs().stream().map(Located::value).collect(Collectors.toSet());
  }
}
