package dev.errata;

/** A set of characters to hold texts against; for generated code. */
public sealed interface CodePointSet permits CodePointTable {

  /**
   * Makes a set of ranges.
   *
   * @param firstAndLast the first and the last code point of each range, in turn; the ranges are
   *     sorted and do not overlap
   */
  static CodePointSet of(int... firstAndLast) {
    return CodePointTable.of(firstAndLast);
  }

  /**
   * Whether every character of the text is in the set; true for an empty text. Takes linear time
   * and allocates nothing.
   */
  boolean containsAll(String text);
}
