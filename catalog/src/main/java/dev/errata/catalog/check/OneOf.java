package dev.errata.catalog.check;

import dev.errata.catalog.source.Located;
import java.util.List;

/** The value is one of these. */
public record OneOf(List<Located<String>> values) implements Condition {}
