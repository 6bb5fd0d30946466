package dev.errata.documents.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes characters of bytes. */
final class DocumentDecoder {

  private static final int HEAD = 4096;
  private static final Pattern DECLARED = Pattern.compile(
      "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)|\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final char MARK = '\ufeff';

  private DocumentDecoder() {}

  /**
   * Decodes all of it. A byte order mark counts most and is left out; what is UTF-8 is UTF-8
   * whatever the document says; then counts what HTML says, and what is left is Windows-1252.
   */
  static String decode(byte[] bytes) {
    Charset wide = wide(bytes);
    String text = wide != null
        ? new String(bytes, wide)
        : utf8(bytes).orElseGet(() -> new String(bytes, declared(bytes)));
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** UTF-16, by its mark or by the zeros beside the letters of its first characters; else null. */
  private static Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    if (mark == 0xfeff || isZeroAt(bytes, 0) && !isZeroAt(bytes, 1)) {
      return StandardCharsets.UTF_16BE;
    }
    boolean isLittle = mark == 0xfffe || isZeroAt(bytes, 1) && !isZeroAt(bytes, 0);
    return isLittle ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean isZeroAt(byte[] bytes, int first) {
    int zeros = 0;
    int seen = 0;
    for (int i = first; i < Math.min(bytes.length, 64); i += 2) {
      seen++;
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return seen > 1 && zeros * 4 >= seen * 3;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset declared(byte[] bytes) {
    Charset fallback = Charset.forName("windows-1252");
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return fallback;
    }
    String name = declared.group(1) != null ? declared.group(1) : declared.group(2);
    try {
      Charset charset = Charset.forName(name);
      // Browsers do the same: what says Latin 1 is mostly Windows-1252, what says UTF-8 was none.
      return charset.equals(StandardCharsets.ISO_8859_1)
              || charset.equals(StandardCharsets.US_ASCII)
              || charset.name().startsWith("UTF-")
          ? fallback
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return fallback;
    }
  }
}
