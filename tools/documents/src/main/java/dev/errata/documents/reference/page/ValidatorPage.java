package dev.errata.documents.reference.page;

import java.util.List;

/**
 * The page of a validator.
 *
 * @param link its page
 * @param inputs what it validates, each with its type
 * @param calls code that calls it
 * @param limits its limits, in the order in which they are held
 */
public record ValidatorPage(Link link, List<String> inputs, String calls, List<LimitRow> limits) {}
