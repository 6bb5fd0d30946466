package dev.errata.catalog.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The strongly connected components of a graph (Tarjan, Depth-first search and linear graph
 * algorithms, 1972). It keeps the nodes that are open in a list, since a graph may be deeper than a
 * stack.
 */
final class Components {

  private final IntFunction<List<Integer>> successors;
  private final Map<Integer, Integer> components = new HashMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> lowest = new HashMap<>();
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final Deque<Integer> unassigned = new ArrayDeque<>();

  private record Visit(int node, Iterator<Integer> successors) {}

  private Components(IntFunction<List<Integer>> successors) {
    this.successors = successors;
  }

  /**
   * For each node that is reached, one node of its component, the same for all of them.
   *
   * @param starts the nodes to begin at
   */
  static Map<Integer, Integer> of(
      Collection<Integer> starts, IntFunction<List<Integer>> successors) {
    Components all = new Components(successors);
    for (int start : starts) {
      if (!all.numbers.containsKey(start)) {
        all.searchFrom(start);
      }
    }
    return all.components;
  }

  private void searchFrom(int start) {
    open(start);
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
    lowest.put(node, numbers.size());
    numbers.put(node, numbers.size());
    unassigned.push(node);
    visits.push(new Visit(node, successors.apply(node).iterator()));
  }

  private void follow(int node, int successor) {
    if (!numbers.containsKey(successor)) {
      open(successor);
    } else if (!components.containsKey(successor)) {
      lowest.merge(node, numbers.get(successor), Math::min);
    }
  }

  private void close(int node) {
    if (!visits.isEmpty()) {
      lowest.merge(visits.peek().node(), lowest.get(node), Math::min);
    }
    if (lowest.get(node).equals(numbers.get(node))) {
      int member;
      do {
        member = unassigned.pop();
        components.put(member, node);
      } while (member != node);
    }
  }
}
