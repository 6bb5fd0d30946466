package dev.errata.catalog.check;

/** Code points from the first to the last, both included. */
public record CharRange(int first, int last) {}
