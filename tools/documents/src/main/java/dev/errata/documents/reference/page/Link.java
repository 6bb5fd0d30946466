package dev.errata.documents.reference.page;

/**
 * A link to a page.
 *
 * @param text what it is called
 * @param place where it is
 */
public record Link(String text, Place place) {}
