package dev.errata.catalog.check;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The least and the greatest value that pass; at least one is present.
 *
 * @param min the least
 * @param max the greatest
 */
public record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {}
