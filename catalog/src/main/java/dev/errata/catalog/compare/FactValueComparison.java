package dev.errata.catalog.compare;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Fact;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What errors have of the facts that both catalogs declare. */
final class FactValueComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    Set<String> names = new HashSet<>();
    pair.before().facts().forEach(fact -> names.add(fact.name().value()));
    for (Fact fact : pair.after().facts()) {
      if (names.contains(fact.name().value())) {
        pair.errors().forEach(errors -> compare(fact.name().value(), errors, report));
      }
    }
  }

  private static void compare(String name, ErrorPair errors, ChangeReport report) {
    Optional<String> before = errors.before().fact(name).map(Located::value);
    Optional<String> after = errors.after().fact(name).map(Located::value);
    if (!before.equals(after)) {
      report.changed(
          ChangeKind.FACT_VALUE_CHANGED,
          errors.name(),
          "'" + name + "' of '" + errors.name() + "' was " + text(before) + " and is "
              + text(after),
          "what decides by it decides otherwise",
          place(name, errors.before()),
          place(name, errors.after()));
    }
  }

  private static String text(Optional<String> value) {
    return value.map(text -> "'" + text + "'").orElse("absent");
  }

  private static Span place(String name, ErrorDefinition error) {
    return error.fact(name).orElse(error.key()).span();
  }
}
