package dev.errata.catalog.select;

/** A pattern of codes: {@code *} stands for any characters, {@code ?} for one. */
final class Glob {

  private final int[] pattern;

  Glob(String text) {
    this.pattern = text.codePoints().toArray();
  }

  /** Goes back to the last star alone, so that no pattern takes long. */
  boolean matches(String text) {
    int[] code = text.codePoints().toArray();
    int at = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < code.length; ) {
      if (at < pattern.length && pattern[at] == '*') {
        star = at++;
        resume = i;
      } else if (at < pattern.length && (pattern[at] == '?' || pattern[at] == code[i])) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length && pattern[at] == '*') {
      at++;
    }
    return at == pattern.length;
  }
}
