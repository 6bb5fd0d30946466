package dev.errata.documents.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of a text that are replaced; all else stays. */
final class Splices {

  private record Splice(int start, int end, String text) {}

  private final List<Splice> splices = new ArrayList<>();

  /** Replaces a stretch, or adds to a place; what is added to one place stands in that order. */
  void add(int start, int end, String text) {
    splices.add(new Splice(start, end, text));
  }

  /** The text with all stretches replaced; none may overlap another. */
  String apply(String text) {
    splices.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Splice splice : splices) {
      out.append(text, from, splice.start()).append(splice.text());
      from = splice.end();
    }
    return out.append(text, from, text.length()).toString();
  }
}
