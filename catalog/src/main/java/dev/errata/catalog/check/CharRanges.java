package dev.errata.catalog.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranges of characters as one set. */
public final class CharRanges {

  private CharRanges() {}

  /** The same set in sorted ranges, no two of which overlap or touch. */
  public static List<CharRange> merged(List<CharRange> ranges) {
    List<CharRange> merged = new ArrayList<>();
    List<CharRange> sorted =
        ranges.stream().sorted(Comparator.comparingInt(CharRange::first)).toList();
    for (CharRange range : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && range.first() <= merged.get(last).last() + 1) {
        CharRange before = merged.remove(last);
        merged.add(new CharRange(before.first(), Math.max(before.last(), range.last())));
      } else {
        merged.add(range);
      }
    }
    return List.copyOf(merged);
  }

  /** What is in both sets, in sorted ranges, no two of which overlap or touch. */
  public static List<CharRange> common(List<CharRange> some, List<CharRange> others) {
    List<CharRange> left = merged(some);
    List<CharRange> right = merged(others);
    List<CharRange> common = new ArrayList<>();
    for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
      CharRange one = left.get(i);
      CharRange other = right.get(j);
      int first = Math.max(one.first(), other.first());
      int last = Math.min(one.last(), other.last());
      if (first <= last) {
        common.add(new CharRange(first, last));
      }
      if (one.last() < other.last()) {
        i++;
      } else {
        j++;
      }
    }
    return List.copyOf(common);
  }

  /** Whether a character is in a set of sorted ranges, no two of which overlap. */
  public static boolean contain(List<CharRange> merged, int codePoint) {
    int low = 0;
    int high = merged.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (merged.get(middle).last() < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < merged.size() && merged.get(low).first() <= codePoint;
  }
}
