package dev.errata.catalog.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * With which power of a text's length the ways to match it grow, where they do not grow faster: by
 * one for each two loops that can share out a run, on some way through the expression.
 */
final class Ambiguity {

  private final Automaton automaton;
  private final List<BitSet> loops;
  private final SharedRuns runs;
  private final Map<BitSet, Integer> known = new HashMap<>();

  Ambiguity(Automaton automaton, Budget budget) {
    this.automaton = automaton;
    budget.spend((long) automaton.characters() * automaton.size());
    loops = IntStream.range(0, automaton.size())
        .mapToObj(automaton::round)
        .filter(round -> !round.isEmpty())
        .distinct()
        .toList();
    runs = new SharedRuns(automaton, budget);
  }

  /** Whether it is a higher power than one. False too if the budget is spent before. */
  boolean isAbove(int degree) {
    return loops.stream().anyMatch(loop -> degreeUpTo(loop) > degree);
  }

  private int degreeUpTo(BitSet loop) {
    Integer found = known.get(loop);
    if (found == null) {
      found = loops.stream()
          .filter(before -> leadsTo(before, loop))
          .mapToInt(before -> degreeUpTo(before) + (runs.exist(before, loop) ? 1 : 0))
          .max()
          .orElse(0);
      known.put(loop, found);
    }
    return found;
  }

  private boolean leadsTo(BitSet before, BitSet loop) {
    return !before.equals(loop) && automaton.reached(before.nextSetBit(0)).get(loop.nextSetBit(0));
  }
}
