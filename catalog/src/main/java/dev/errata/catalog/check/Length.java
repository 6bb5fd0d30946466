package dev.errata.catalog.check;

/** The text has that many code points. */
public record Length(Bounds bounds) implements Condition {}
