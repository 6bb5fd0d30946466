package dev.errata.documents.reference.page;

import java.util.List;

/**
 * The page of a status.
 *
 * @param link its page; the text is the number
 * @param phrase what it is called
 * @param errors the errors that have it
 */
public record StatusPage(Link link, String phrase, List<ErrorRow> errors) {}
