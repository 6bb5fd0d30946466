package dev.errata.processor.plan;

/**
 * A generated class for a family of errors.
 *
 * @param name the family's name in the catalog
 * @param className the name of the nested class
 * @param parent the name of the class that it extends
 * @param description what its errors have in common
 */
public record FamilyPlan(String name, String className, String parent, String description) {}
