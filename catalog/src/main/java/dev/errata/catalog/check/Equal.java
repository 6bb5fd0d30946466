package dev.errata.catalog.check;

import dev.errata.catalog.source.Located;
import java.util.List;

/** The two inputs are equal. */
public record Equal(List<Located<String>> inputs) implements Condition {}
