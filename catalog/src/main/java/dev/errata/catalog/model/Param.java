package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.Optional;

/**
 * A parameter of an error.
 *
 * @param name its name as the catalog has it
 * @param type its type, or that of its elements
 * @param isList whether it is a list
 * @param description what it means
 * @param sensitive whether its value is masked in what loggers print
 * @param internal whether its value never stands on the wire
 */
public record Param(
    Located<String> name,
    ParamType type,
    boolean isList,
    Optional<String> description,
    boolean sensitive,
    boolean internal) {}
