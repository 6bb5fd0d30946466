package dev.errata.catalog.analysis;

/** How long is searched in all the expressions together, in steps of about the same time. */
final class Budget {

  private long left;

  Budget(long steps) {
    left = steps;
  }

  void spend(long steps) {
    left -= steps;
  }

  boolean isSpent() {
    return left < 0;
  }
}
