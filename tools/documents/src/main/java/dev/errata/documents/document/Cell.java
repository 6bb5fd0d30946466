package dev.errata.documents.document;

/**
 * A piece of text that a document has in one place.
 *
 * @param text the text without markup, white space folded to single spaces and stripped; empty for
 *     none
 * @param line where it begins, from 1
 */
public record Cell(String text, int line) {}
