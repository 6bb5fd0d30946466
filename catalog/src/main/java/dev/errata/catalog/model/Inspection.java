package dev.errata.catalog.model;

import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.source.Span;
import java.util.Set;

/**
 * Where a condition stands, as far as it matters for what can be wrong with it.
 *
 * @param span the place in the catalog
 * @param types the types that the value can have there; none if they are not known
 * @param patterns what looks into regular expressions
 * @param report takes what is wrong
 */
public record Inspection(Span span, Set<InputType> types, Patterns patterns, Report report) {}
