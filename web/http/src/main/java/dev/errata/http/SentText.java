package dev.errata.http;

import dev.errata.Decimals;
import java.math.BigDecimal;

/** Values as texts, as messages have them. */
final class SentText {

  private SentText() {}

  /** The text of a value. Half a surrogate pair, which no encoding has, becomes U+FFFD. */
  static String of(Object value) {
    if (value instanceof BigDecimal number) {
      return Decimals.text(number);
    }
    String text = value.toString();
    return mayHaveSurrogates(text) ? wellFormed(text) : text;
  }

  /** Without a branch for each character, since most texts have none and this is asked of all. */
  private static boolean mayHaveSurrogates(String text) {
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= text.charAt(i);
    }
    return bits >= Character.MIN_SURROGATE;
  }

  private static String wellFormed(String text) {
    StringBuilder formed = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c) ? 0xFFFD : c)
        .forEach(formed::appendCodePoint);
    return formed.toString();
  }
}
