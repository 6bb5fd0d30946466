package dev.errata.catalog.model;

import java.util.Arrays;
import java.util.List;

/** One of several words that a catalog can write in some place. */
public interface Keyword {

  /** How a catalog writes it. */
  String keyword();

  /** How a catalog writes each of them. */
  static List<String> all(Keyword... known) {
    return Arrays.stream(known).map(Keyword::keyword).toList();
  }
}
