package dev.errata.processor.plan;

import dev.errata.processor.check.Constant;

/**
 * A constant that checks of a generated validator share.
 *
 * @param name its name
 * @param constant what it is
 */
public record ConstantPlan(String name, Constant constant) {}
