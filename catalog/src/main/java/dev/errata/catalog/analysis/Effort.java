package dev.errata.catalog.analysis;

/** How the time to match a regular expression can grow with a text that is made for it. */
public enum Effort {
  /** At most with the square of its length, as far as can be told. */
  MODEST,
  /** With its third power or a greater one. */
  POLYNOMIAL,
  /** It doubles with each character or two. */
  EXPONENTIAL,
  /**
   * A group is repeated, or several runs stand behind each other, and the expression is too large
   * or has what is not understood.
   */
  UNKNOWN
}
