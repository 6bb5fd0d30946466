package dev.errata.documents.reference.page;

/**
 * Something that a catalog tells of an error beside the usual.
 *
 * @param name what it is called
 * @param value what is told
 * @param description what it means; may be empty
 */
public record FactRow(String name, String value, String description) {}
