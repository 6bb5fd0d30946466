package dev.errata.catalog.rules;

import dev.errata.catalog.model.Catalog;

/**
 * A catalog that has been held to every rule.
 *
 * @param catalog the catalog
 */
public record CheckedCatalog(Catalog catalog) {}
