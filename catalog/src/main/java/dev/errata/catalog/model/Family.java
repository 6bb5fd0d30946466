package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.Optional;

/**
 * Errors that belong together and can be caught as one.
 *
 * @param name its name: what codes begin with up to a separator, or what errors name by
 *     {@code family:}
 * @param description what its errors have in common
 * @param status the HTTP status of those of its errors that give none
 * @param retryable whether those of its errors that do not say may be sent again
 */
public record Family(
    Located<String> name,
    String description,
    Optional<Located<Integer>> status,
    Optional<Boolean> retryable) {

  /** The errors that share a code. */
  static Family ofCode(Located<String> code) {
    return new Family(code, "", Optional.empty(), Optional.empty());
  }
}
