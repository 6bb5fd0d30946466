package dev.errata.catalog.diagnostic;

/** How many columns characters take where each has one, two or none, as on a terminal. */
final class Columns {

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The ranges in which nearly all is wide or full-width (Unicode standard annex 11). */
  private static boolean isWide(int c) {
    return isIn(c, 0x1100, 0x115F) // Hangul
        || isIn(c, 0x2E80, 0x303E) // radicals, punctuation
        || isIn(c, 0x3041, 0xA4CF) // Kana to Yi
        || isIn(c, 0xA960, 0xA97F) // Hangul
        || isIn(c, 0xAC00, 0xD7A3)
        || isIn(c, 0xF900, 0xFAFF) // ideographs
        || isIn(c, 0xFE30, 0xFE6F) // forms
        || isIn(c, 0xFF01, 0xFF60)
        || isIn(c, 0xFFE0, 0xFFE6)
        || isIn(c, 0x1F300, 0x1F64F) // emoji
        || isIn(c, 0x1F680, 0x1F6FF)
        || isIn(c, 0x1F900, 0x1FAFF)
        || isIn(c, 0x20000, 0x3FFFD); // ideographs
  }

  private static boolean isIn(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
