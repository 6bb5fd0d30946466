package dev.errata.documents.reference.page;

/**
 * A documented limit.
 *
 * @param validator the validator that holds it
 * @param input what is validated, with its type
 * @param limit what must hold, in words
 * @param error the error that stands for what does not
 */
public record LimitRow(Link validator, String input, String limit, Link error) {}
