package dev.errata.catalog.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  /** What a step of three ways takes, in such as two take. */
  private static final int STEPS = 10;

  private final Automaton automaton;
  private final Alphabet alphabet;
  private final Budget budget;

  SharedRuns(Automaton automaton, Budget budget) {
    this.automaton = automaton;
    this.alphabet = new Alphabet(automaton);
    this.budget = budget;
  }

  /** False too if the budget is spent before one is found. */
  boolean exist(BitSet first, BitSet second) {
    List<Integer> starts = new ArrayList<>();
    first.stream().forEach(p -> second.stream().forEach(q -> starts.add(state(p, p, q))));
    Map<Integer, Integer> components =
        Components.of(starts, state -> successors(state, first, second));
    return first.stream()
        .anyMatch(p -> second.stream()
            .anyMatch(q ->
                Objects.equals(components.get(state(p, p, q)), components.get(state(p, q, q)))));
  }

  private List<Integer> successors(int state, BitSet first, BitSet second) {
    int size = automaton.size();
    int inFirst = state / size / size;
    int between = state / size % size;
    int inSecond = state % size;
    List<Integer> successors = new ArrayList<>();
    if (between == inSecond) {
      successors.add(state(inFirst, inFirst, inSecond));
    }
    for (int nextFirst : within(first, inFirst)) {
      for (int nextSecond : within(second, inSecond)) {
        BitSet letters = alphabet.common(nextFirst, nextSecond);
        for (int next : automaton.edges(between)) {
          budget.spend(STEPS);
          if (!budget.isSpent() && alphabet.reads(next, letters)) {
            successors.add(state(nextFirst, next, nextSecond));
          }
        }
      }
    }
    return successors;
  }

  private List<Integer> within(BitSet loop, int position) {
    return automaton.edges(position).stream().filter(loop::get).toList();
  }

  private int state(int first, int between, int second) {
    return (first * automaton.size() + between) * automaton.size() + second;
  }
}
