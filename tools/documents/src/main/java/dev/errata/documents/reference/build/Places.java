package dev.errata.documents.reference.build;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.Validator;
import dev.errata.documents.reference.page.ErrorRow;
import dev.errata.documents.reference.page.Link;
import dev.errata.documents.reference.page.Place;
import dev.errata.documents.reference.page.Place.Kind;

/** The addresses of a reference's pages. */
final class Places {

  private final PlaceNames codes = new PlaceNames(Kind.ERROR);
  private final PlaceNames families = new PlaceNames(Kind.FAMILY);
  private final PlaceNames validators = new PlaceNames(Kind.VALIDATOR);

  /** The page of a code, or of the key of an error. */
  Link code(String code) {
    return new Link(code, codes.of(code));
  }

  /** Whether a code has a page already. */
  boolean hasCode(String code) {
    return codes.has(code);
  }

  Link error(ErrorDefinition error) {
    return code(error.key().value());
  }

  Link family(Family family) {
    return new Link(family.name().value(), families.of(family.name().value()));
  }

  Link validator(Validator validator) {
    return new Link(validator.name().value(), validators.of(validator.name().value()));
  }

  Link status(int status) {
    return new Link(Integer.toString(status), new Place(Kind.STATUS, Integer.toString(status)));
  }

  ErrorRow row(ErrorDefinition error) {
    return new ErrorRow(error(error), error.status().value(), error.message().text());
  }
}
