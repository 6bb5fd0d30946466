package dev.errata.catalog.check;

import dev.errata.catalog.model.JsonType;
import java.util.List;

/** The value has one of these JSON types. */
public record Is(List<JsonType> types) implements Condition {}
