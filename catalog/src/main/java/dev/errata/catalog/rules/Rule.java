package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;

/** Something that holds in every good catalog. */
interface Rule {

  /** Reports each place where the catalog breaks this rule. */
  void check(Catalog catalog, Report report);
}
