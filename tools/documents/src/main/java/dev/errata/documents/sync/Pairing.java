package dev.errata.documents.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pairs things of two lists that have something in common, first by what tells most.
 *
 * @param <A> what the one list has
 * @param <B> what the other one has
 */
final class Pairing<A, B> {

  private final List<A> left;
  private final List<B> right;
  private final Map<A, B> byLeft = new IdentityHashMap<>();
  private final Map<B, A> byRight = new IdentityHashMap<>();

  Pairing(Collection<A> left, Collection<B> right) {
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
  }

  /**
   * Pairs what has a mark that nothing else has in either list, of what is left.
   *
   * @param marks the marks of a thing; none to leave it out
   */
  Pairing<A, B> by(
      Function<A, ? extends Collection<?>> marks, Function<B, ? extends Collection<?>> others) {
    Map<Object, List<A>> mine = unpaired(left, byLeft, marks);
    Map<Object, List<B>> theirs = unpaired(right, byRight, others);
    for (A one : left) {
      for (Object mark : marks.apply(one)) {
        List<B> found = theirs.getOrDefault(mark, List.of());
        boolean isOnly = found.size() == 1 && mine.getOrDefault(mark, List.of()).size() == 1;
        if (isOnly && !byLeft.containsKey(one) && !byRight.containsKey(found.get(0))) {
          byLeft.put(one, found.get(0));
          byRight.put(found.get(0), one);
        }
      }
    }
    return this;
  }

  private static <T> Map<Object, List<T>> unpaired(
      List<T> all, Map<T, ?> paired, Function<T, ? extends Collection<?>> marks) {
    Map<Object, List<T>> byMark = new HashMap<>();
    all.stream()
        .filter(one -> !paired.containsKey(one))
        .forEach(one -> marks
            .apply(one)
            .forEach(
                mark -> byMark.computeIfAbsent(mark, key -> new ArrayList<>()).add(one)));
    return byMark;
  }

  Optional<B> ofLeft(A one) {
    return Optional.ofNullable(byLeft.get(one));
  }

  Optional<A> ofRight(B one) {
    return Optional.ofNullable(byRight.get(one));
  }

  List<A> unpairedLeft() {
    return left.stream().filter(one -> !byLeft.containsKey(one)).toList();
  }

  List<B> unpairedRight() {
    return right.stream().filter(one -> !byRight.containsKey(one)).toList();
  }
}
