package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two catalogs, and which of their errors are the same.
 *
 * @param before the baseline
 * @param after the catalog as it is now
 * @param errors the errors in both, in the order of the baseline
 */
record CatalogPair(Catalog before, Catalog after, List<ErrorPair> errors) {

  static CatalogPair of(Catalog before, Catalog after) {
    return new CatalogPair(before, after, ErrorMatching.match(before, after));
  }

  List<ErrorDefinition> added() {
    Set<String> kept = new HashSet<>();
    errors.forEach(pair -> kept.add(pair.after().key().value()));
    return after.errors().stream()
        .filter(error -> !kept.contains(error.key().value()))
        .toList();
  }

  List<ErrorDefinition> removed() {
    Map<String, ErrorPair> kept = byOldKey();
    return before.errors().stream()
        .filter(error -> !kept.containsKey(error.key().value()))
        .toList();
  }

  Map<String, ErrorPair> byOldKey() {
    return errors.stream()
        .collect(Collectors.toMap(pair -> pair.before().key().value(), Function.identity()));
  }

  /** What an error of the baseline is called now; its old key if it is gone. */
  static String keyNow(Map<String, ErrorPair> byOldKey, String oldKey) {
    return Optional.ofNullable(byOldKey.get(oldKey)).map(ErrorPair::name).orElse(oldKey);
  }
}
