package dev.errata.catalog.rules;

/**
 * What is wrong with something.
 *
 * @param text what is wrong
 * @param help the mend
 */
record Mistake(String text, String help) {}
