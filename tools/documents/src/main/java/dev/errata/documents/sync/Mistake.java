package dev.errata.documents.sync;

import java.util.Optional;

/**
 * What a rule says against a text.
 *
 * @param text what it says
 * @param key the error that it is said of; empty if it is said of none
 */
record Mistake(String text, Optional<String> key) {}
