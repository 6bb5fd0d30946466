package dev.errata.catalog.check;

/** The list or object has that many elements. */
public record Size(Bounds bounds) implements Condition {}
