package dev.errata.documents.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as its words are compared: small letters and digits of any script, single spaces between.
 */
final class Words {

  private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  private Words() {}

  /** {@code errorCode}, {@code Error-Code:} and {@code ERROR CODE} are all {@code error code}. */
  static String of(String text) {
    String parted = CAMEL.matcher(text).replaceAll(" ");
    return OTHERS.matcher(parted).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
