package dev.errata.catalog.model;

import dev.errata.catalog.model.Condition.Chars.CharRange;
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
    List<CharRange> common = new ArrayList<>();
    for (CharRange one : some) {
      for (CharRange other : others) {
        int first = Math.max(one.first(), other.first());
        int last = Math.min(one.last(), other.last());
        if (first <= last) {
          common.add(new CharRange(first, last));
        }
      }
    }
    return merged(common);
  }

  /** Whether a character is in the set. */
  public static boolean contain(List<CharRange> ranges, int codePoint) {
    return ranges.stream()
        .anyMatch(range -> range.first() <= codePoint && codePoint <= range.last());
  }
}
