package dev.errata.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;

/** A body as it was received. */
final class ReceivedBody {

  /** Longer ones are read as texts, of which nothing is kept. */
  private static final int LONGEST_OF_BYTES = 2_000;

  /** What can be read as it came; null for what cannot. */
  private final byte[] utf8;

  /** Null for ASCII of which nobody needs the text yet. */
  private final String text;

  private ReceivedBody(byte[] utf8, String text) {
    this.utf8 = utf8;
    this.text = text;
  }

  /** A body of bytes, of which the first 65,536 count. */
  static ReceivedBody of(byte[] body, String contentType) {
    Charset charset = BodyText.charset(body, contentType);
    boolean mayBePlain = charset == StandardCharsets.UTF_8
        && body.length <= LONGEST_OF_BYTES
        && body.length > 0
        && body[0] == '{';
    if (mayBePlain && BodyText.isAscii(body)) {
      return new ReceivedBody(body, null);
    }
    String text = BodyText.decode(body, charset);
    // It stands where the bytes are none of UTF-8.
    boolean isPlain = mayBePlain && text.indexOf('\uFFFD') < 0;
    return new ReceivedBody(isPlain ? body : null, text);
  }

  /** A body that its client has as text, of which the first 65,536 characters count. */
  static ReceivedBody of(String body) {
    String start = body.substring(0, Math.min(body.length(), ErrorBodies.LONGEST_BODY));
    return new ReceivedBody(null, BodyText.withoutMark(start));
  }

  /** What it says. */
  String text() {
    return text == null ? new String(utf8, StandardCharsets.US_ASCII) : text;
  }

  /** Whether it is XML. The body says so itself; media types are often wrong. */
  boolean isXml() {
    return utf8 == null && text.stripLeading().startsWith("<");
  }

  /** The members of the object that it is in JSON, as far as it is. */
  JsonObject json(DrawnNames names) {
    JsonParser parser =
        utf8 == null ? JsonParsers.open(text.stripLeading()) : JsonParsers.open(utf8);
    return JsonBody.read(parser, names);
  }

  /** The elements that it holds in XML, as far as it is. */
  Object xml() {
    return XmlBody.read(text.stripLeading());
  }
}
