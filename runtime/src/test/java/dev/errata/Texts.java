package dev.errata;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts and characters for properties, gathered where something changes. */
final class Texts {

  /** Where the number of bytes in UTF-8, or of chars, changes, and where surrogates stand. */
  private static final Integer[] EDGES = {
    0, 0x3F, 0x40, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF,
    0x10000, 0x10FFFF
  };

  private Texts() {}

  static Arbitrary<Integer> codePoints() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(0, 0x7F)),
        Tuple.of(2, Arbitraries.of(EDGES)),
        Tuple.of(2, Arbitraries.integers().between(0x80, 0xFFFF)),
        Tuple.of(1, Arbitraries.integers().between(0xD800, 0xDFFF)),
        Tuple.of(1, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)));
  }

  /** Surrogates stand alone, in pairs, and the wrong way round. */
  static Arbitrary<String> texts() {
    return codePoints().list().ofMaxSize(40).map(Texts::text);
  }

  private static String text(Iterable<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
