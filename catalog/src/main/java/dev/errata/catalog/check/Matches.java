package dev.errata.catalog.check;

/** The whole of the text matches the regular expression. */
public record Matches(String regex) implements Condition {}
