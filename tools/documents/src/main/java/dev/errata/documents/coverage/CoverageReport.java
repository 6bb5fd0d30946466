package dev.errata.documents.coverage;

import java.util.List;
import java.util.function.Predicate;

/**
 * What becomes of the errors of a catalog.
 *
 * @param interfaces the annotated interfaces that were looked at
 * @param errors the errors in the order of the catalog
 */
public record CoverageReport(List<String> interfaces, List<ErrorCoverage> errors) {

  /** How many errors count. */
  public long total() {
    return count(error -> true);
  }

  /** How many of these something raises. */
  public long raised() {
    return count(ErrorCoverage::isRaised);
  }

  /** How many of these a test meets. */
  public long met() {
    return count(ErrorCoverage::isMet);
  }

  /** How many of a hundred, rounded down; 100 if there are none to count. */
  public int percent(long some) {
    return total() == 0 ? 100 : (int) (some * 100 / total());
  }

  private long count(Predicate<ErrorCoverage> which) {
    return errors.stream().filter(ErrorCoverage::counts).filter(which).count();
  }
}
