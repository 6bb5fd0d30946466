package dev.errata.documents.document;

/**
 * A document as it was handed over.
 *
 * @param name what messages call it; its ending may tell the format
 * @param bytes all of it
 */
public record SourceDocument(String name, byte[] bytes) {}
