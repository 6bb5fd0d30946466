package dev.errata.catalog.compare;

import dev.errata.catalog.model.WireShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which shapes of bodies are the same in both catalogs. */
final class ShapeMatching {

  private record Candidate(WireShape old, WireShape now, int difference) {}

  private ShapeMatching() {}

  /** By the old shapes, the new ones: of one format those that differ least, then the first. */
  static Map<WireShape, WireShape> match(List<WireShape> before, List<WireShape> after) {
    List<Candidate> candidates = new ArrayList<>();
    for (WireShape old : before) {
      for (WireShape now : after) {
        if (old.format() == now.format()) {
          candidates.add(new Candidate(old, now, difference(old, now)));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::difference));
    // Two shapes may be equal, and still are two.
    Map<WireShape, WireShape> pairs = new IdentityHashMap<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.old()) && !pairs.containsValue(candidate.now())) {
        pairs.put(candidate.old(), candidate.now());
      }
    }
    return pairs;
  }

  /** How many values stand in one of them and not in the other. */
  private static int difference(WireShape old, WireShape now) {
    Set<String> paths = new HashSet<>(ShapeComparison.paths(old).keySet());
    Set<String> others = new HashSet<>(ShapeComparison.paths(now).keySet());
    Set<String> shared = new HashSet<>(paths);
    shared.retainAll(others);
    return paths.size() + others.size() - 2 * shared.size();
  }
}
