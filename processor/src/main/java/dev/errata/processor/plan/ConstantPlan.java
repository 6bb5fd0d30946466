package dev.errata.processor.plan;

import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;

/**
 * A constant that checks of a generated validator share.
 *
 * @param name its name
 * @param condition what it is made of
 * @param type the type of the values that are held against it
 */
public record ConstantPlan(String name, Condition condition, InputType type) {}
