package dev.errata.catalog.analysis;

import java.util.BitSet;
import java.util.List;

/** A regular expression as far as it matters for how often it can match the same text. */
sealed interface Regex {

  /** How many parts it has, itself included; copies count each. */
  int size();

  /** One character of a set. */
  record Atom(BitSet characters) implements Regex {

    @Override
    public int size() {
      return 1;
    }
  }

  /** One after the other; nothing at all if there are none. */
  record Sequence(List<Regex> parts) implements Regex {

    @Override
    public int size() {
      return 1 + parts.stream().mapToInt(Regex::size).sum();
    }
  }

  /** One of several. */
  record Choice(List<Regex> options) implements Regex {

    @Override
    public int size() {
      return 1 + options.stream().mapToInt(Regex::size).sum();
    }
  }

  /** None, once, or more often. */
  record Repeat(Regex body, boolean optional, boolean unbounded) implements Regex {

    @Override
    public int size() {
      return 1 + body.size();
    }
  }
}
