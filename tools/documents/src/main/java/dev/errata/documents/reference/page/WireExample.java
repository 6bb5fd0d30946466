package dev.errata.documents.reference.page;

/**
 * An error as it stands on the wire, with made up values.
 *
 * @param title which shape it is
 * @param head the status line and headers; empty if the API has no statuses
 * @param body the body
 * @param language what the body is written in, {@code json} or {@code xml}
 */
public record WireExample(String title, String head, String body, String language) {}
