package dev.errata.processor.plan;

import java.util.List;

/**
 * What is generated for a validator.
 *
 * @param method the name of its two methods
 * @param inputs what it validates
 * @param hasSeveralInputs whether its checks compare inputs
 * @param checks the checks in order
 */
public record ValidatorPlan(
    String method, List<InputPlan> inputs, boolean hasSeveralInputs, List<CheckPlan> checks) {}
