package dev.errata.documents.extract;

import java.util.Optional;

/**
 * A table, and whether it is one of errors.
 *
 * @param whyNot why it is not; empty if it is
 */
record Judged(NumberedTable table, ColumnRoles roles, Optional<String> whyNot) {

  boolean isTaken() {
    return whyNot.isEmpty();
  }

  boolean isOfStatuses() {
    return StatusTables.contain(table.table(), roles);
  }

  boolean looksLikeStatuses() {
    return StatusTables.looksLikeOne(table.table(), roles);
  }

  Judged leftOut(String why) {
    return new Judged(table, roles, Optional.of(why));
  }
}
