package dev.errata.documents.openapi;

import dev.errata.catalog.model.ErrorDefinition;
import java.util.List;

/**
 * Errors that share a response.
 *
 * @param name the name of the response
 * @param description what they have in common
 * @param status the status that is sent; 0 for several
 * @param errors at least one, in the order of the catalog
 */
record ErrorGroup(String name, String description, int status, List<ErrorDefinition> errors) {}
