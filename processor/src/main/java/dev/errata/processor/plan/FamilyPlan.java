package dev.errata.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A generated class for a family of errors.
 *
 * @param name the family's name in the catalog; empty for the errors of none
 * @param className the name of the nested class
 * @param parent the name of the class that it extends
 * @param description what its errors have in common
 * @param errors the errors that belong to it and to no family within it
 * @param isExtended whether it has families within it
 */
public record FamilyPlan(
    Optional<String> name,
    String className,
    String parent,
    String description,
    List<ErrorPlan> errors,
    boolean isExtended) {}
