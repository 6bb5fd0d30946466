package dev.errata.catalog.regex;

import dev.errata.catalog.regex.Automaton.Edge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells whether a matcher that goes back and tries again can take exponential time.
 *
 * <p>It can if from some position of the expression two different ways lead back to it over the
 * same text: each time round doubles the ways there are (Weber and Seidl, On the degree of
 * ambiguity of finite automata, 1991).
 */
public final class Backtracking {

  /** Larger expressions are not looked into: the search grows with the cube of the positions. */
  private static final int LARGEST = 60;

  private Backtracking() {}

  /**
   * Whether matching can take exponential time; false if the expression has constructs that this
   * does not understand.
   *
   * @param regex an expression that {@link java.util.regex.Pattern} has compiled before
   */
  public static boolean canBeExponential(String regex) {
    return new RegexParser(regex)
        .parse().stream().map(Automaton::new).anyMatch(Backtracking::canBe);
  }

  private static boolean canBe(Automaton automaton) {
    return automaton.size() <= LARGEST
        && IntStream.range(0, automaton.size())
            .anyMatch(position -> returnsInTwoWays(automaton, position));
  }

  /** Walks two ways at once; a state is where both are, and whether they have parted before. */
  private static boolean returnsInTwoWays(Automaton automaton, int home) {
    int size = automaton.size();
    boolean[] seen = new boolean[size * size * 2];
    Deque<Integer> open = new ArrayDeque<>();
    int start = state(home, home, false, size);
    open.add(start);
    seen[start] = true;
    while (!open.isEmpty()) {
      int state = open.remove();
      int left = state / 2 / size;
      int right = state / 2 % size;
      boolean parted = state % 2 == 1;
      List<Edge> leftEdges = automaton.edges(left);
      List<Edge> rightEdges = automaton.edges(right);
      for (int i = 0; i < leftEdges.size(); i++) {
        for (int j = 0; j < rightEdges.size(); j++) {
          int nextLeft = leftEdges.get(i).to();
          int nextRight = rightEdges.get(j).to();
          boolean nextParted = parted || left != right || i != j;
          if (automaton.overlap(nextLeft, nextRight)) {
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
