package dev.errata.catalog.parse;

import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.FamilyTree;
import dev.errata.catalog.source.Located;
import java.util.Optional;
import java.util.function.Function;

/**
 * What errors have that do not say it themselves: what their family has, else what the families
 * around that have, else what the catalog has.
 *
 * @param families the families
 * @param status the status of the catalog
 * @param retryable whether the catalog's requests may be sent again
 */
record Inheritance(
    FamilyTree families, Optional<Located<Integer>> status, Optional<Boolean> retryable) {

  Optional<Located<Integer>> statusOf(Optional<Family> family) {
    return inherited(family, Family::status).or(() -> status);
  }

  Optional<Boolean> retryableOf(Optional<Family> family) {
    return inherited(family, Family::retryable).or(() -> retryable);
  }

  private <T> Optional<T> inherited(Optional<Family> from, Function<Family, Optional<T>> what) {
    Optional<Family> family = from;
    while (family.isPresent()) {
      Optional<T> value = family.flatMap(what);
      if (value.isPresent()) {
        return value;
      }
      family = family.flatMap(families::parentOf);
    }
    return Optional.empty();
  }
}
