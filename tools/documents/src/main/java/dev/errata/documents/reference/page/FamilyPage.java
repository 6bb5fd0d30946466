package dev.errata.documents.reference.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a family.
 *
 * @param link its page
 * @param description what its errors have in common; may be empty
 * @param parent the family that it belongs to
 * @param children the families that belong to it
 * @param errors its own errors
 * @param exception the class that catches them; empty if the family has no errors
 */
public record FamilyPage(
    Link link,
    String description,
    Optional<Link> parent,
    List<Link> children,
    List<ErrorRow> errors,
    Optional<String> exception) {}
