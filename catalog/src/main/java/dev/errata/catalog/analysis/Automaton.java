package dev.errata.catalog.analysis;

import dev.errata.catalog.analysis.Regex.Atom;
import dev.errata.catalog.analysis.Regex.Choice;
import dev.errata.catalog.analysis.Regex.Repeat;
import dev.errata.catalog.analysis.Regex.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The positions of a regular expression and the ways from one to the next (Glushkov's automaton). A
 * way that a matcher can find twice, as in {@code (a+)+}, is here twice.
 */
final class Automaton {

  private final List<BitSet> characters = new ArrayList<>();
  private final List<List<Integer>> edges = new ArrayList<>();

  /** What a part of an expression begins and ends with. */
  private record Ends(boolean empty, List<Integer> first, List<Integer> last) {}

  Automaton(Regex regex) {
    ends(regex);
  }

  int size() {
    return characters.size();
  }

  /** Where the ways out of a position lead. */
  List<Integer> edges(int position) {
    return edges.get(position);
  }

  /** Whether one character can be read at both positions. */
  boolean overlap(int position, int other) {
    return characters.get(position).intersects(characters.get(other));
  }

  /** One more than the greatest character that is read anywhere. */
  int characters() {
    return characters.stream().mapToInt(BitSet::length).max().orElse(0);
  }

  /** The positions that a character can be read at. */
  BitSet readersOf(int character) {
    BitSet readers = new BitSet();
    for (int position = 0; position < size(); position++) {
      readers.set(position, characters.get(position).get(character));
    }
    return readers;
  }

  /** The positions that ways from one lead to. */
  BitSet reached(int start) {
    return reached(start, edges::get);
  }

  /** All positions that lie on some way from a position back to it. */
  BitSet round(int position) {
    List<List<Integer>> back = new ArrayList<>();
    for (int from = 0; from < size(); from++) {
      back.add(new ArrayList<>());
    }
    for (int from = 0; from < size(); from++) {
      for (int to : edges.get(from)) {
        back.get(to).add(from);
      }
    }
    BitSet round = reached(position);
    round.and(reached(position, back::get));
    return round;
  }

  private static BitSet reached(int start, IntFunction<List<Integer>> next) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (int to : next.apply(open.remove())) {
        if (!reached.get(to)) {
          reached.set(to);
          open.add(to);
        }
      }
    }
    return reached;
  }

  private Ends ends(Regex regex) {
    if (regex instanceof Atom atom) {
      characters.add(atom.characters());
      edges.add(new ArrayList<>());
      List<Integer> position = List.of(characters.size() - 1);
      return new Ends(false, position, position);
    }
    if (regex instanceof Sequence sequence) {
      return sequence(sequence);
    }
    if (regex instanceof Choice choice) {
      return choice(choice);
    }
    Repeat repeat = (Repeat) regex;
    Ends body = ends(repeat.body());
    if (repeat.unbounded()) {
      connect(body.last(), body.first());
    }
    return new Ends(repeat.optional() || body.empty(), body.first(), body.last());
  }

  private Ends sequence(Sequence sequence) {
    Ends all = new Ends(true, List.of(), List.of());
    for (Regex part : sequence.parts()) {
      Ends next = ends(part);
      connect(all.last(), next.first());
      all = new Ends(
          all.empty() && next.empty(),
          all.empty() ? join(all.first(), next.first()) : all.first(),
          next.empty() ? join(all.last(), next.last()) : next.last());
    }
    return all;
  }

  private Ends choice(Choice choice) {
    boolean empty = false;
    List<Integer> first = List.of();
    List<Integer> last = List.of();
    for (Regex option : choice.parts()) {
      Ends ends = ends(option);
      empty |= ends.empty();
      first = join(first, ends.first());
      last = join(last, ends.last());
    }
    return new Ends(empty, first, last);
  }

  private void connect(List<Integer> from, List<Integer> to) {
    from.forEach(start -> edges.get(start).addAll(to));
  }

  private static List<Integer> join(List<Integer> some, List<Integer> more) {
    List<Integer> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
