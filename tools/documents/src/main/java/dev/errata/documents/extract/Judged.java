package dev.errata.documents.extract;

import java.util.Optional;

/**
 * A table, and whether it is one of errors.
 *
 * @param whyNot why it is not; empty if it is
 * @param looks what it looks like, if it is
 */
record Judged(NumberedTable table, ColumnRoles roles, Optional<String> whyNot, Looks looks) {

  boolean isTaken() {
    return whyNot.isEmpty();
  }

  boolean isOfStatuses() {
    return looks.isOfStatuses();
  }

  boolean looksLikeStatuses() {
    return looks.isLikeStatuses();
  }

  Judged leftOut(String why) {
    return new Judged(table, roles, Optional.of(why), Looks.NONE);
  }
}
