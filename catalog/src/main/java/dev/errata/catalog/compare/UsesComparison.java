package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.source.Located;
import java.util.Set;
import java.util.stream.Collectors;

/** The interfaces of other modules whose errors are decoded too. */
final class UsesComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    Set<String> before = names(pair.before());
    Set<String> after = names(pair.after());
    for (Located<String> use : pair.before().uses()) {
      if (!after.contains(use.value())) {
        report.removed(
            ChangeKind.USES_REMOVED,
            use.value(),
            "the errors of '" + use.value() + "' are no longer used",
            "keep it: its errors were decoded as what they are, and become unknown ones",
            use.span());
      }
    }
    for (Located<String> use : pair.after().uses()) {
      if (!before.contains(use.value())) {
        report.added(
            before.isEmpty() ? ChangeKind.USES_BEGUN : ChangeKind.USES_ADDED,
            use.value(),
            "the errors of '" + use.value() + "' are used now",
            before.isEmpty()
                ? "'decode' returns a CodedException from now on, since it may be one of them"
                : "what is decoded may be one of them, and no longer an unknown one",
            use.span());
      }
    }
  }

  private static Set<String> names(Catalog catalog) {
    return catalog.uses().stream().map(Located::value).collect(Collectors.toSet());
  }
}
