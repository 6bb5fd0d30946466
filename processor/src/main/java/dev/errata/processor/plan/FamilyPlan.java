package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A generated class for a family of errors.
 *
 * @param name the family's name in the catalog; empty for the errors of none
 * @param exception the nested class
 * @param parent the class that it extends
 * @param description what its errors have in common
 * @param errors the errors that belong to it and to no family within it
 * @param isSharedCode whether the name is a code that the errors share
 * @param isExtended whether it has families within it
 */
public record FamilyPlan(
    Optional<String> name,
    ClassName exception,
    ClassName parent,
    String description,
    List<ErrorPlan> errors,
    boolean isSharedCode,
    boolean isExtended) {}
