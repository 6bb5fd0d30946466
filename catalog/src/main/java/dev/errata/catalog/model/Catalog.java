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
 * @param codes how codes are made up
 * @param uses the annotated interfaces whose errors are decoded too, by their names, each once
 * @param hasStatuses whether the API has HTTP statuses
 * @param wire how bodies look, the shape first that is written; empty for a problem of RFC 9457
 * @param http the errors that stand for a status, each status once
 * @param facts what is told of errors beside the usual
 * @param families the families
 * @param errors the errors
 * @param sharedCodes the codes that several errors have, also where some of these are left out
 * @param validators the validators
 */
public record Catalog(
    SourceText source,
    Optional<String> title,
    Optional<Located<String>> documentation,
    Codes codes,
    List<Located<String>> uses,
    boolean hasStatuses,
    List<WireShape> wire,
    List<StatusError> http,
    List<Fact> facts,
    List<Family> families,
    List<ErrorDefinition> errors,
    SharedCodes sharedCodes,
    List<Validator> validators) {

  /** Which family an error or a family belongs to. */
  public FamilyTree familyTree() {
    return new FamilyTree(families, codes.separator());
  }

  /** A part of this catalog. */
  public Catalog with(
      List<StatusError> someHttp, List<ErrorDefinition> someErrors, List<Validator> some) {
    return new Catalog(
        source,
        title,
        documentation,
        codes,
        uses,
        hasStatuses,
        wire,
        someHttp,
        facts,
        families,
        someErrors,
        sharedCodes,
        some);
  }
}
