package dev.errata.catalog.analysis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells of expressions how long a matcher that goes back and tries again can take.
 *
 * <p>That is exponential time if from some position of the expression two different ways lead back
 * to it over the same text: each time round doubles the ways there are (Weber and Seidl, On the
 * degree of ambiguity of finite automata, 1991). It is a power of the length if several loops stand
 * behind each other that read the same.
 */
final class Backtracking {

  /** Larger expressions are not looked into: the search grows with the cube of the positions. */
  private static final int LARGEST = 60;

  /** How long is searched in all the expressions together that this is asked about. */
  private static final long MOST_STEPS = 50_000_000;

  /** People write many of that; on a text of ten thousand characters they take a second. */
  private static final int HIGHEST_DEGREE = 1;

  /** What is repeated less often does not take long. */
  private static final int FEW = 4;

  /** What it takes to find out which characters a set has. */
  private static final long STEPS_OF_SET = 10_000;

  private final Map<String, Effort> known = new HashMap<>();
  private final Map<String, BitSet> sets = new HashMap<>();
  private final Budget budget = new Budget(MOST_STEPS);

  /**
   * How long matching can take.
   *
   * @param regex an expression that {@link java.util.regex.Pattern} has compiled before
   */
  Effort effort(String regex) {
    if (!known.containsKey(regex)) {
      known.put(regex, search(regex));
    }
    return known.get(regex);
  }

  private Effort search(String regex) {
    if (budget.isSpent()) {
      return notFoundOut(regex);
    }
    int before = sets.size();
    List<Automaton> automata =
        new RegexParser(regex, sets).parse().stream().map(Automaton::new).toList();
    budget.spend(regex.length() + STEPS_OF_SET * (sets.size() - before));
    if (automata.isEmpty() || automata.stream().anyMatch(all -> all.size() > LARGEST)) {
      return notFoundOut(regex);
    }
    if (automata.stream().anyMatch(this::isExponential)) {
      return Effort.EXPONENTIAL;
    }
    if (budget.isSpent()) {
      return notFoundOut(regex);
    }
    if (automata.stream().anyMatch(this::isPolynomial)) {
      return Effort.POLYNOMIAL;
    }
    return budget.isSpent() ? notFoundOut(regex) : Effort.MODEST;
  }

  /** Without a group that is repeated, or many runs, there are hardly several ways to match. */
  private static Effort notFoundOut(String regex) {
    return Loops.haveGroup(regex, FEW) || Loops.longRuns(regex) > HIGHEST_DEGREE + 1
        ? Effort.UNKNOWN
        : Effort.MODEST;
  }

  private boolean isExponential(Automaton automaton) {
    return IntStream.range(0, automaton.size())
        .anyMatch(position -> returnsInTwoWays(automaton, position));
  }

  private boolean isPolynomial(Automaton automaton) {
    return new Ambiguity(automaton, budget).isAbove(HIGHEST_DEGREE);
  }

  /** Walks two ways at once; a state is where both are, and whether they have parted before. */
  private boolean returnsInTwoWays(Automaton automaton, int home) {
    BitSet round = automaton.round(home);
    int size = automaton.size();
    boolean[] seen = new boolean[size * size * 2];
    Deque<Integer> open = new ArrayDeque<>();
    int start = state(home, home, false, size);
    open.add(start);
    seen[start] = true;
    budget.spend(seen.length);
    while (!open.isEmpty() && !budget.isSpent()) {
      int state = open.remove();
      int left = state / 2 / size;
      int right = state / 2 % size;
      boolean parted = state % 2 == 1;
      List<Integer> leftEdges = automaton.edges(left);
      List<Integer> rightEdges = automaton.edges(right);
      for (int i = 0; i < leftEdges.size(); i++) {
        int nextLeft = leftEdges.get(i);
        budget.spend(round.get(nextLeft) ? rightEdges.size() : 1);
        for (int j = 0; round.get(nextLeft) && j < rightEdges.size(); j++) {
          int nextRight = rightEdges.get(j);
          boolean nextParted = parted || left != right || i != j;
          if (round.get(nextRight) && automaton.overlap(nextLeft, nextRight)) {
            if (nextParted && nextLeft == home && nextRight == home) {
              return true;
            }
            int next = state(nextLeft, nextRight, nextParted, size);
            if (!seen[next]) {
              seen[next] = true;
              open.add(next);
            }
          }
        }
      }
    }
    return false;
  }

  private static int state(int left, int right, boolean parted, int size) {
    return (left * size + right) * 2 + (parted ? 1 : 0);
  }
}
