package dev.errata;

/** Measures texts as UTF-8 without encoding them; for generated code. */
public final class Utf8 {

  private Utf8() {}

  /**
   * The number of bytes that {@code text.getBytes(StandardCharsets.UTF_8)} has. A surrogate without
   * its other half counts as one byte, since it is encoded as a question mark.
   */
  public static int length(String text) {
    int bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      if (c < 0x800) {
        bytes++;
      } else if (!Character.isSurrogate(c)) {
        bytes += 2;
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        bytes += 2;
        i++;
      }
    }
    return bytes;
  }
}
