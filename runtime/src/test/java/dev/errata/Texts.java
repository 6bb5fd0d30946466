package dev.errata;

import java.util.List;
import org.quicktheories.api.Pair;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;
import org.quicktheories.generators.SourceDSL;

/** Texts and characters for properties, gathered where something changes. */
final class Texts {

  /** Where the number of bytes in UTF-8, or of chars, changes, and where surrogates stand. */
  private static final List<Integer> EDGES = List.of(
      0, 0x3F, 0x40, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000,
      0xFFFF, 0x10000, 0x10FFFF);

  private Texts() {}

  static Gen<Integer> codePoints() {
    return Generate.frequency(
        Pair.of(4, Generate.range(0, 0x7F)),
        Pair.of(2, Generate.pick(EDGES)),
        Pair.of(2, Generate.range(0x80, 0xFFFF)),
        Pair.of(1, Generate.range(0xD800, 0xDFFF)),
        Pair.of(1, Generate.range(0x10000, Character.MAX_CODE_POINT)));
  }

  /** Surrogates stand alone, in pairs, and the wrong way round. */
  static Gen<String> texts() {
    return SourceDSL.lists().of(codePoints()).ofSizeBetween(0, 40).map(Texts::text);
  }

  private static String text(Iterable<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
