package dev.errata.catalog.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The characters of an expression, where those that the same positions read are one letter. */
final class Alphabet {

  private final List<BitSet> letters = new ArrayList<>();

  Alphabet(Automaton automaton) {
    for (int position = 0; position < automaton.size(); position++) {
      letters.add(new BitSet());
    }
    Set<BitSet> known = new HashSet<>();
    for (int c = 0; c < automaton.characters(); c++) {
      BitSet readers = automaton.readersOf(c);
      int letter = known.size();
      if (known.add(readers)) {
        readers.stream().forEach(position -> letters.get(position).set(letter));
      }
    }
  }

  /** The letters that can be read at both positions. */
  BitSet common(int position, int other) {
    BitSet common = (BitSet) letters.get(position).clone();
    common.and(letters.get(other));
    return common;
  }

  /** Whether one of some letters can be read at a position. */
  boolean reads(int position, BitSet some) {
    return letters.get(position).intersects(some);
  }
}
