package dev.errata.documents.extract;

import dev.errata.documents.document.TermStyle;
import dev.errata.documents.extract.HeadWords.Certainty;

/**
 * What a table looks like, worked out once, for tables are weighed against each other.
 *
 * @param evidence how much speaks for it being one of errors
 * @param head how surely the head of its codes says so
 * @param style how most of its codes are written
 * @param isOfStatuses whether its codes are nothing but HTTP statuses
 * @param isLikeStatuses whether its codes are all numbers that statuses have
 */
record Looks(
    double evidence,
    Certainty head,
    TermStyle style,
    boolean isOfStatuses,
    boolean isLikeStatuses) {

  /** Of a table that is not taken, which nobody asks for. */
  static final Looks NONE = new Looks(0, Certainty.NONE, TermStyle.OTHER, false, false);
}
