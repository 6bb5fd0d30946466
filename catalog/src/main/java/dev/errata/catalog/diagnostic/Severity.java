package dev.errata.catalog.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
  /** Nothing is generated from the catalog. */
  ERROR,
  /** The catalog works, but probably not as its author meant. */
  WARNING
}
