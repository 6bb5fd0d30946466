package dev.errata.documents.reference.page;

import java.util.List;
import java.util.Optional;

/**
 * All pages of a reference.
 *
 * @param title what it is called
 * @param errors the errors in the order of the catalog
 * @param families the families
 * @param validators the validators
 * @param statuses the statuses that errors have; none if the API has none
 * @param pointers codes that are no error's own
 * @param removed errors that the baseline has and the catalog has not
 * @param changes the changes since the baseline; empty if there is no baseline
 */
public record Site(
    String title,
    List<ErrorPage> errors,
    List<FamilyPage> families,
    List<ValidatorPage> validators,
    List<StatusPage> statuses,
    List<PointerPage> pointers,
    List<ErrorPage> removed,
    Optional<List<ChangeGroup>> changes) {

  /** Every documented limit, by validator. */
  public List<LimitRow> limits() {
    return validators.stream().flatMap(validator -> validator.limits().stream()).toList();
  }
}
