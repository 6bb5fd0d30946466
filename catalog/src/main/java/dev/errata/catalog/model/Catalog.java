package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A catalog of errors, in the order of its text.
 *
 * @param source the text that it was read from
 * @param title what the catalog is about
 * @param documentation the address of an error's documentation, with {@code {code}} in it
 * @param wire how bodies look, the shape first that is written; empty for a problem of RFC 9457
 * @param http the errors that stand for a status, each status once
 * @param families the families
 * @param errors the errors
 * @param validators the validators
 */
public record Catalog(
    SourceText source,
    Optional<String> title,
    Optional<Located<String>> documentation,
    List<WireShape> wire,
    List<StatusError> http,
    List<Family> families,
    List<ErrorDefinition> errors,
    List<Validator> validators) {}
