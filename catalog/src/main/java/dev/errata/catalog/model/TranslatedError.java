package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.Optional;

/**
 * The texts of an error in another language than the catalog's.
 *
 * @param code what the catalog calls the error
 * @param message the message; empty if there is no good one, which has been reported
 * @param description what the error means
 * @param solution what to do about it
 */
public record TranslatedError(
    Located<String> code,
    Optional<MessageTemplate> message,
    Optional<Located<String>> description,
    Optional<Located<String>> solution) {}
