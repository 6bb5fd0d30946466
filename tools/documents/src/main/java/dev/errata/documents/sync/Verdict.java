package dev.errata.documents.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done about an error, before the rules are asked.
 *
 * @param triple the error
 * @param steps what is to be told, and written
 * @param agreed the fields of which the catalog says already what the document says now
 */
record Verdict(Triple triple, List<Step> steps, Set<Field> agreed) {

  /**
   * What is to be told, and written.
   *
   * @param finding what is told if it can be written
   * @param change what is written; empty for nothing
   */
  record Step(Finding finding, Optional<Change> change) {}
}
