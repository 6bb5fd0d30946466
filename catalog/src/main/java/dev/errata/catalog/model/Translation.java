package dev.errata.catalog.model;

import dev.errata.catalog.source.SourceText;
import java.util.List;

/**
 * The texts of a catalog's errors in one language.
 *
 * @param source the text that it was read from
 * @param language the language
 * @param errors the errors that are translated, each once
 */
public record Translation(SourceText source, LanguageTag language, List<TranslatedError> errors) {}
