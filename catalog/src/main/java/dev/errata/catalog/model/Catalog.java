package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A catalog of errors, in the order of its text.
 *
 * @param source the text that it was read from
 * @param title what the catalog is about
 * @param documentation the address of an error's documentation, with {@code {code}} in it
 * @param families the families
 * @param errors the errors
 * @param validators the validators
 */
public record Catalog(
    SourceText source,
    Optional<String> title,
    Optional<Located<String>> documentation,
    List<Family> families,
    List<ErrorDefinition> errors,
    List<Validator> validators) {

  /** The family that an error belongs to: the one it names, else the longest prefix of its code. */
  public Optional<Family> familyOf(ErrorDefinition error) {
    return error
        .family()
        .map(named -> family(named.value()))
        .orElseGet(() -> enclosing(error.code().value()));
  }

  /** The family that a family belongs to: the longest prefix of its name. */
  public Optional<Family> parentOf(Family family) {
    return enclosing(family.name().value());
  }

  private Optional<Family> family(String name) {
    return families.stream()
        .filter(family -> family.name().value().equals(name))
        .findFirst();
  }

  private Optional<Family> enclosing(String dotted) {
    return families.stream()
        .filter(family -> family.isPrefixOf(dotted))
        .max(Comparator.comparingInt(family -> family.name().value().length()));
  }
}
