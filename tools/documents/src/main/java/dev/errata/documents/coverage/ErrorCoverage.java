package dev.errata.documents.coverage;

import dev.errata.catalog.model.ErrorDefinition;
import java.util.List;

/**
 * What becomes of an error.
 *
 * @param error the error
 * @param place where the catalog has it
 * @param raisedBy what raises it: {@code factory}, {@code validator NAME}, {@code http}; empty if
 *     nothing does
 * @param isHandled whether the code names it in another way: catches it, or compares its code
 * @param isMet whether a test names it
 */
public record ErrorCoverage(
    ErrorDefinition error, String place, List<String> raisedBy, boolean isHandled, boolean isMet) {

  /** Whether anything raises it. */
  public boolean isRaised() {
    return !raisedBy.isEmpty();
  }

  /** Whether it counts: nobody has to raise what is deprecated. */
  public boolean counts() {
    return error.deprecated().isEmpty();
  }
}
