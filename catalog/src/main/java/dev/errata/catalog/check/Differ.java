package dev.errata.catalog.check;

import dev.errata.catalog.source.Located;
import java.util.List;

/** The two inputs differ. */
public record Differ(List<Located<String>> inputs) implements Condition {}
