package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;

/**
 * The error that an answer without a code stands for, by its status.
 *
 * @param status the HTTP status, 100 to 599
 * @param error the code of the error
 */
public record StatusError(Located<Integer> status, Located<String> error) {}
