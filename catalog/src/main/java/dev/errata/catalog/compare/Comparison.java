package dev.errata.catalog.compare;

/** Finds the changes of some kinds. */
interface Comparison {

  /** Reports each change of these kinds. */
  void compare(CatalogPair pair, ChangeReport report);
}
