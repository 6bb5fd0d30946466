package dev.errata.catalog.check;

/** The text has that many bytes in UTF-8. */
public record Bytes(Bounds bounds) implements Condition {}
