package dev.errata.catalog.documents;

/**
 * One error as a source document prints it, to the letter.
 *
 * @param description the document's description; empty where the document has none
 */
public record DocumentedError(
    String code, int status, String message, String description, String solution) {}
