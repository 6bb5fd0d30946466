package dev.errata.catalog.check;

/** The number lies within the bounds. */
public record Range(Bounds bounds) implements Condition {}
