package dev.errata.catalog.check;

import dev.errata.catalog.source.Located;
import java.util.List;

/** No two of the inputs are present. */
public record AtMostOne(List<Located<String>> inputs) implements Condition {}
