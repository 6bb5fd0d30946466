package dev.errata.catalog.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the loops of an expression that can share out a run of one character among each other:
 * with so many of them, a matcher tries as many ways as that power of the length of the run.
 */
final class LoopChain {

  private final Automaton automaton;

  LoopChain(Automaton automaton) {
    this.automaton = automaton;
  }

  /** The most loops behind each other that all read one character. */
  int longest() {
    int longest = 0;
    for (BitSet positions : readers()) {
      longest = Math.max(longest, longest(positions));
    }
    return longest;
  }

  /** For each character the positions that it can be read at, each set once. */
  private Set<BitSet> readers() {
    Set<BitSet> readers = new HashSet<>();
    for (int c = 0; c < automaton.characters(); c++) {
      readers.add(automaton.readersOf(c));
    }
    return readers;
  }

  private int longest(BitSet positions) {
    List<BitSet> reached = new ArrayList<>();
    for (int position = 0; position < automaton.size(); position++) {
      reached.add(
          positions.get(position) ? automaton.reachedWithin(positions, position) : new BitSet());
    }
    int[] known = new int[automaton.size()];
    return positions.stream()
        .map(start -> loopsFrom(start, reached, known))
        .max()
        .orElse(0);
  }

  /** Zero in what is known stands for what is not: it is one more than the loops. */
  private static int loopsFrom(int start, List<BitSet> reached, int[] known) {
    if (known[start] == 0) {
      int behind = reached.get(start).stream()
          .filter(next -> !reached.get(next).get(start))
          .map(next -> loopsFrom(next, reached, known))
          .max()
          .orElse(0);
      known[start] = behind + (reached.get(start).get(start) ? 1 : 0) + 1;
    }
    return known[start] - 1;
  }
}
