package dev.errata.catalog.rules;

import dev.errata.catalog.model.Translation;
import java.util.List;

/**
 * A catalog and its texts in other languages, which have been compared with it.
 *
 * @param catalog the catalog
 * @param translations its translations; they may have errors that were left out of the catalog
 */
public record TranslatedCatalog(CheckedCatalog catalog, List<Translation> translations) {}
