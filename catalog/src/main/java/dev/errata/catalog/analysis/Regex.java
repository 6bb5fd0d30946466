package dev.errata.catalog.analysis;

import java.util.BitSet;
import java.util.List;

/** A regular expression as far as it matters for how often it can match the same text. */
sealed interface Regex {

  /** What it is made of. */
  List<Regex> parts();

  /** How many parts it has, itself and theirs included; copies count each. */
  default int size() {
    return 1 + parts().stream().mapToInt(Regex::size).sum();
  }

  /** One character of a set. */
  record Atom(BitSet characters) implements Regex {

    @Override
    public List<Regex> parts() {
      return List.of();
    }
  }

  /** One after the other; nothing at all if there are none. */
  record Sequence(List<Regex> parts) implements Regex {}

  /** One of several. */
  record Choice(List<Regex> parts) implements Regex {}

  /** None, once, or more often. */
  record Repeat(Regex body, boolean optional, boolean unbounded) implements Regex {

    @Override
    public List<Regex> parts() {
      return List.of(body);
    }
  }
}
