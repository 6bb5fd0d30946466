package dev.errata.catalog.diagnostic;

import dev.errata.catalog.source.Span;

/**
 * A second place that a diagnostic speaks of.
 *
 * @param span where
 * @param text what is there
 */
public record Note(Span span, String text) {}
