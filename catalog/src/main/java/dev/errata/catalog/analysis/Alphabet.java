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

  /** Whether some letter can be read at each of three positions. */
  boolean overlap(int one, int other, int third) {
    BitSet common = (BitSet) letters.get(one).clone();
    common.and(letters.get(other));
    return common.intersects(letters.get(third));
  }
}
