package dev.errata.processor.plan;

import dev.errata.catalog.model.InputType;

/**
 * An input of a generated validator.
 *
 * @param javaName the name of the method's parameter
 * @param type what a caller passes
 */
public record InputPlan(String javaName, InputType type) {}
