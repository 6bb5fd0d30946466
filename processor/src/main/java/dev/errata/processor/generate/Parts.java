package dev.errata.processor.generate;

import java.util.List;
import java.util.stream.IntStream;

/** Parts of what would be too much code for one method. */
final class Parts {

  private Parts() {}

  /** Cuts a list into parts of a size, the last of which may be smaller; none of an empty one. */
  static <T> List<List<T>> of(List<T> all, int size) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
        .toList();
  }
}
