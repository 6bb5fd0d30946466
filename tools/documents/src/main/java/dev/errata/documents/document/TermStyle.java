package dev.errata.documents.document;

import java.util.regex.Pattern;

/**
 * How a term is written. The codes of one list are written alike, and unlike the words around them.
 */
public enum TermStyle {
  /** {@code 404}, {@code -17}. */
  NUMBER("[-+\\u2212]?[0-9]+"),
  /** {@code 0x80020001}. */
  HEXADECIMAL("0[xX]\\p{XDigit}+"),
  /** {@code E-1001}, {@code APIC.0201}, {@code PGRST116}. */
  NUMBERED("(?=.*[0-9])\\p{L}+(?:[-_.]\\p{L}+)*[-_.:]?[0-9][0-9_.-]*"),
  /** {@code NOT_FOUND}, {@code EACCES}. */
  CONSTANT("\\p{Lu}[\\p{Lu}0-9]*(?:_[\\p{Lu}0-9]+)*"),
  /** {@code Timeout}. */
  WORD("\\p{L}\\p{Ll}*"),
  /** {@code NotFound}, {@code EntityNotExist.User}. */
  CAPITALIZED("\\p{Lu}[\\p{L}0-9]*\\p{Ll}[\\p{L}0-9]*(?:[.:/]\\p{Lu}[\\p{L}0-9]*)*"),
  /** {@code not_found}, {@code order.not-found}. */
  SMALL("\\p{Ll}[\\p{Ll}0-9]*(?:[-_.:/][\\p{Ll}0-9]+)+"),
  /** {@code notFound}. */
  CAMEL("\\p{Ll}[\\p{L}0-9]*\\p{Lu}[\\p{L}0-9]*"),
  /** Several words, or signs. */
  OTHER(".*");

  private final Pattern pattern;

  TermStyle(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** The style of a term. */
  public static TermStyle of(String term) {
    for (TermStyle style : values()) {
      if (style.pattern.matcher(term).matches()) {
        return style;
      }
    }
    return OTHER;
  }

  /** Whether what is written so ends in a number, or is one. */
  public boolean hasNumber() {
    return this == NUMBER || this == NUMBERED || this == HEXADECIMAL;
  }

  /** Whether what is written so may be running text as well. */
  public boolean isWords() {
    return this == WORD || this == OTHER;
  }
}
