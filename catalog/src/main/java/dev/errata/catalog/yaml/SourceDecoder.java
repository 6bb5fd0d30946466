package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a catalog into text. */
public final class SourceDecoder {

  /** The size of the largest catalog that is read: three times what 30,000 errors take. */
  public static final int MOST_BYTES = 32 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceDecoder() {}

  /** Decodes UTF-8, with or without a byte order mark. */
  public static Result<SourceText> decode(String name, byte[] bytes) {
    return decode(name, bytes, null);
  }

  /**
   * Decodes UTF-8, with or without a byte order mark.
   *
   * @param previous the text of the file before, where a catalog has several; null for none
   */
  public static Result<SourceText> decode(String name, byte[] bytes, SourceText previous) {
    if (bytes.length > MOST_BYTES) {
      return Result.failure(Diagnostic.outside(
          DiagnosticCode.CATALOG_UNREADABLE,
          "'" + name + "' is larger than " + (MOST_BYTES >> 20) + " MiB",
          "split it: an interface can have a catalog of its own"));
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    chars.flip();
    boolean marked = !chars.isEmpty() && chars.charAt(0) == BYTE_ORDER_MARK;
    String text = chars.toString().substring(marked ? 1 : 0);
    SourceText source = new SourceText(name, text, previous);
    if (!result.isError()) {
      return Result.of(source);
    }
    Position position = source.positionAt(text.length());
    return Result.failure(Diagnostic.at(
        source,
        new Span(position, position),
        DiagnosticCode.CATALOG_UNREADABLE,
        "this is not UTF-8",
        "save the file as UTF-8"));
  }
}
