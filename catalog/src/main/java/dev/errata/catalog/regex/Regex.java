package dev.errata.catalog.regex;

import java.util.BitSet;
import java.util.List;

/** A regular expression as far as it matters for how often it can match the same text. */
sealed interface Regex {

  /** One character of a set. */
  record Atom(BitSet characters) implements Regex {}

  /** One after the other; nothing at all if there are none. */
  record Sequence(List<Regex> parts) implements Regex {}

  /** One of several. */
  record Choice(List<Regex> options) implements Regex {}

  /** None, once, or more often. */
  record Repeat(Regex body, boolean optional, boolean unbounded) implements Regex {}
}
