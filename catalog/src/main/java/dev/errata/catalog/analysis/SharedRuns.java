package dev.errata.catalog.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether of two loops of an expression the one can leave part of a run to the other: there are a
 * position p in the first and a q in the second, and a word that leads from p back to p, from p to
 * q, and from q back to q.
 *
 * <p>Three ways are walked at once, on one text. Beside the steps that read a character there is
 * one that reads none: from where the second way has come to q, back to where it was at p. So there
 * is a word exactly where that step lies on a circle (Weber and Seidl, On the degree of ambiguity
 * of finite automata, 1991).
 */
final class SharedRuns {

  private final Automaton automaton;
  private final Alphabet alphabet;
  private final List<BitSet> rounds;
  private final Budget budget;
  private final int[] components;

  /**
   * Walks all loops at once.
   *
   * @param rounds for each position the loop that it is in; empty if it is in none
   */
  SharedRuns(Automaton automaton, List<BitSet> rounds, Budget budget) {
    this.automaton = automaton;
    this.alphabet = new Alphabet(automaton);
    this.rounds = rounds;
    this.budget = budget;
    int size = automaton.size();
    int[] starts = IntStream.range(0, size)
        .flatMap(p -> IntStream.range(0, size)
            .filter(q -> !rounds.get(p).isEmpty() && !rounds.get(q).isEmpty())
            .filter(q -> !rounds.get(p).equals(rounds.get(q)))
            .map(q -> state(p, p, q)))
        .toArray();
    this.components = Components.of(size * size * size, starts, this::successors);
  }

  /** False too if the budget was spent before one was found. */
  boolean exist(BitSet first, BitSet second) {
    return first.stream()
        .anyMatch(p -> second.stream()
            .anyMatch(q -> components[state(p, p, q)] == components[state(p, q, q)]));
  }

  private List<Integer> successors(int state) {
    int size = automaton.size();
    int first = state / size / size;
    int between = state / size % size;
    int second = state % size;
    List<Integer> successors = new ArrayList<>();
    if (between == second) {
      successors.add(state(first, first, second));
    }
    for (int nextFirst : within(rounds.get(first), first)) {
      for (int nextSecond : within(rounds.get(second), second)) {
        for (int next : automaton.edges(between)) {
          if (!budget.isSpent() && alphabet.overlap(nextFirst, next, nextSecond)) {
            successors.add(state(nextFirst, next, nextSecond));
          }
          budget.spend(1);
        }
      }
    }
    return successors;
  }

  private List<Integer> within(BitSet round, int position) {
    return automaton.edges(position).stream().filter(round::get).toList();
  }

  private int state(int first, int between, int second) {
    return (first * automaton.size() + between) * automaton.size() + second;
  }
}
