package dev.errata.catalog.check;

/** The value is not null. */
public record Required() implements Condition {}
