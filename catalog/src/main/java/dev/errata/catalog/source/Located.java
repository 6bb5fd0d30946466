package dev.errata.catalog.source;

/**
 * A value and the place that it was read from.
 *
 * @param value the value; not null
 * @param span where it stands
 * @param <T> the type of the value
 */
public record Located<T>(T value, Span span) {}
