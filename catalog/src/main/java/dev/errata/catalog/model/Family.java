package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;

/**
 * Errors that belong together and can be caught as one.
 *
 * @param name its name: a dotted prefix of codes, or what errors name by {@code family:}
 * @param description what its errors have in common
 */
public record Family(Located<String> name, String description) {}
