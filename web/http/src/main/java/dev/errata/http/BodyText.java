package dev.errata.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes out which text the bytes of a body are. What cannot be read becomes U+FFFD. */
final class BodyText {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern XML_ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");

  /** Eight bytes at once. */
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

  private static final int LONGEST_XML_DECLARATION = 200;

  private BodyText() {}

  /**
   * Decodes the start of a body. The bytes tell most surely: a byte order mark, or zeros between
   * the first letters; then what was declared, in the header or in XML itself; else it is UTF-8.
   *
   * @param contentType the header; empty if there is none
   */
  static String decode(byte[] body, String contentType) {
    return decode(body, charset(body, contentType));
  }

  /** Decodes the start of a body. */
  static String decode(byte[] body, Charset charset) {
    int length = Math.min(body.length, ErrorBodies.LONGEST_BODY);
    return withoutMark(new String(body, 0, length, charset));
  }

  /** Makes out which charset a body has, as {@link #decode(byte[], String)} says. */
  static Charset charset(byte[] body, String contentType) {
    Charset charset = byBytes(body);
    return charset == null ? declared(body, contentType) : charset;
  }

  /** Whether bytes are ASCII alone. */
  static boolean isAscii(byte[] bytes) {
    long all = 0;
    int i = 0;
    for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
      all |= (long) LONGS.get(bytes, i);
    }
    for (; i < bytes.length; i++) {
      all |= bytes[i];
    }
    return (all & HIGHEST_BITS) == 0;
  }

  /** A text without the byte order mark at its start, which some decoders leave there. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** All that may stand in a body begins with an ASCII character, of which UTF-16 makes zeros. */
  private static Charset byBytes(byte[] body) {
    if (body.length < 2) {
      return null;
    }
    if ((body[0] == (byte) 0xFE && body[1] == (byte) 0xFF) || (body[0] == 0 && body[1] != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if ((body[0] == (byte) 0xFF && body[1] == (byte) 0xFE) || (body[0] != 0 && body[1] == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    boolean marked = body.length > 2
        && body[0] == (byte) 0xEF
        && body[1] == (byte) 0xBB
        && body[2] == (byte) 0xBF;
    return marked ? StandardCharsets.UTF_8 : null;
  }

  private static Charset declared(byte[] body, String contentType) {
    if (contentType.indexOf(';') > 0) {
      Matcher header = CHARSET.matcher(contentType);
      if (header.find()) {
        return named(header.group(1));
      }
    }
    if (body.length > 0 && body[0] == '<') {
      byte[] start = Arrays.copyOf(body, Math.min(body.length, LONGEST_XML_DECLARATION));
      Matcher xml = XML_ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
      if (xml.find()) {
        return named(xml.group(1));
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      // The bytes would have told.
      return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
