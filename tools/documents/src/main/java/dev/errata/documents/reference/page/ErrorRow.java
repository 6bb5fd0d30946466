package dev.errata.documents.reference.page;

/**
 * An error as lists have it.
 *
 * @param link its page; the text is what tells it from all others
 * @param status its status; 0 if the API has none
 * @param message its message, with names of parameters in braces
 */
public record ErrorRow(Link link, int status, String message) {}
