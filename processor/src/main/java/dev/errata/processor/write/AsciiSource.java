package dev.errata.processor.write;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Java source in ASCII.
 *
 * <p>The compiler writes it in the encoding of the build and reads it back. An encoding may lack a
 * character, or take it for another one: in some of Japan's a yen sign comes back as a backslash.
 * Unicode escapes mean the same in all of them, in a name and a comment as in a literal.
 */
final class AsciiSource {

  private static final HexFormat HEX = HexFormat.of();

  private AsciiSource() {}

  /**
   * The same source with all that is not ASCII escaped.
   *
   * @param source has no backslash before what is escaped, or it would be escaped itself
   */
  static String of(String source) {
    if (isAscii(source)) {
      return source;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c >= 0x80) {
        out.append(source, done, i).append("\\u").append(HEX.toHexDigits(c));
        done = i + 1;
      }
    }
    return out.append(source, done, source.length()).toString();
  }

  /** By what the JVM does for arrays as a whole: a loop over all that is generated is compiled. */
  private static boolean isAscii(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.US_ASCII);
    return source.equals(new String(bytes, StandardCharsets.US_ASCII));
  }
}
