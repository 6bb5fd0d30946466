package dev.errata.catalog.check;

import java.util.List;

/** The text holds only characters of these ranges. */
public record Chars(List<CharRange> ranges) implements Condition {}
