package dev.errata.catalog.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The strongly connected components of a graph (Tarjan, Depth-first search and linear graph
 * algorithms, 1972). It keeps the nodes that are open in a list, since a graph may be deeper than a
 * stack.
 */
final class Components {

  private static final int NONE = -1;

  private final IntFunction<List<Integer>> successors;
  private final int[] components;
  private final int[] numbers;
  private final int[] lowest;
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final Deque<Integer> unassigned = new ArrayDeque<>();
  private int seen;

  private record Visit(int node, Iterator<Integer> successors) {}

  private Components(int nodes, IntFunction<List<Integer>> successors) {
    this.successors = successors;
    components = new int[nodes];
    numbers = new int[nodes];
    lowest = new int[nodes];
    Arrays.fill(components, NONE);
  }

  /**
   * For each node the number of its component, or -1.
   *
   * @param starts where to begin; what cannot be reached from there is left out
   */
  static int[] of(int nodes, int[] starts, IntFunction<List<Integer>> successors) {
    Components all = new Components(nodes, successors);
    for (int start : starts) {
      if (all.numbers[start] == 0) {
        all.searchFrom(start);
      }
    }
    return all.components;
  }

  private void searchFrom(int root) {
    open(root);
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.successors().hasNext()) {
        follow(visit.node(), visit.successors().next());
      } else {
        visits.pop();
        close(visit.node());
      }
    }
  }

  private void open(int node) {
    numbers[node] = ++seen;
    lowest[node] = seen;
    unassigned.push(node);
    visits.push(new Visit(node, successors.apply(node).iterator()));
  }

  private void follow(int node, int successor) {
    if (numbers[successor] == 0) {
      open(successor);
    } else if (components[successor] == NONE) {
      lowest[node] = Math.min(lowest[node], numbers[successor]);
    }
  }

  private void close(int node) {
    if (!visits.isEmpty()) {
      int parent = visits.peek().node();
      lowest[parent] = Math.min(lowest[parent], lowest[node]);
    }
    if (lowest[node] == numbers[node]) {
      int member;
      do {
        member = unassigned.pop();
        components[member] = node;
      } while (member != node);
    }
  }
}
