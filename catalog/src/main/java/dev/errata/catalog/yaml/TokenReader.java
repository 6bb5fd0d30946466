package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Reads the tokens of a text with their places, as far as the text is YAML. */
final class TokenReader {

  private final SourceText source;
  private final Report report;
  private final Refusals refusals;
  private final JsonParser parser;
  private JsonToken current;
  private boolean stopped;

  /**
   * Begins before the first token.
   *
   * @param report takes the mistake behind which there are no more tokens
   * @param refusals takes it where it is YAML that a catalog may not use
   */
  TokenReader(SourceText source, Report report, Refusals refusals) {
    this.source = source;
    this.report = report;
    this.refusals = refusals;
    this.parser = parser(source);
  }

  private static JsonParser parser(SourceText source) {
    LoadSettings settings = LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        // Else the scanner copies all that it has of a line once more for each 1,024 characters.
        .setBufferSize(source.text().length() + 1)
        // Our own message tells both places.
        .setAllowDuplicateKeys(true)
        // What looks like a number is text until somebody asks for a number.
        .setSchema(new FailsafeSchema())
        .build();
    return YAMLFactory.builder()
        .loadSettings(settings)
        .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build())
        .build()
        .createParser(ObjectReadContext.empty(), new StringReader(source.text()));
  }

  /** Goes to the next token; null behind the last one, and behind a mistake. */
  JsonToken next() {
    current = stopped ? null : read();
    stopped = current == null;
    return current;
  }

  /** The token that was read last; null where there was none. */
  JsonToken current() {
    return current;
  }

  /** The text of a scalar or a key, quotes and escapes resolved. */
  String text() {
    return parser.getString();
  }

  /** Lets no token follow. */
  void stop() {
    stopped = true;
    current = null;
  }

  /** Where the token stands that was read last. */
  Span span() {
    return new Span(source.positionAt(index()), source.positionAt(index(parser.currentLocation())));
  }

  /** Where the token begins in the source (UTF-16). */
  int index() {
    return index(parser.currentTokenLocation());
  }

  /** Lines and columns of the parser pass over a byte order mark; its offset counts all. */
  private int index(TokenStreamLocation location) {
    return source.indexOfCodePoint((int) Math.max(0, location.getCharOffset()));
  }

  private JsonToken read() {
    try {
      JsonToken token = parser.nextToken();
      // A text that is tagged as a number and is none comes as no token.
      return token == null && !parser.isClosed() ? JsonToken.NOT_AVAILABLE : token;
    } catch (StreamReadException e) {
      if (e.getCause() == null) {
        refusals.refuseUnreadable(index(), span());
      } else {
        report.add(SyntaxMistakes.of(source, e.getCause(), index(parser.currentLocation())));
      }
    } catch (RuntimeException e) {
      // The scanner checks some escapes and directives by what Java's own parsing of numbers
      // throws.
      report.add(SyntaxMistakes.of(source, e, index(parser.currentLocation())));
    }
    return null;
  }
}
