package dev.errata.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory.Feature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/** Opens bodies in JSON for reading. */
final class JsonParsers {

  private static final JsonFactory OF_TEXTS = settings()
      // Names that a stranger sends are not to stay in a table of this program.
      .disable(Feature.CANONICALIZE_PROPERTY_NAMES)
      .build();

  private static final JsonFactory OF_BYTES = settings()
      // It was made out before which text the bytes are.
      .disable(Feature.CHARSET_DETECTION)
      // The names in catalogs are such constants, so that comparing them costs next to nothing.
      .enable(Feature.INTERN_PROPERTY_NAMES)
      // Names that one stranger sends are no reason to refuse another's.
      .disable(Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
      .build();

  private JsonParsers() {}

  /** Opens a text. */
  static JsonParser open(String text) {
    return OF_TEXTS.createParser(ObjectReadContext.empty(), text);
  }

  /**
   * Opens bytes, which is faster, but keeps some thousand names that stand in them. So it is for
   * short bodies alone.
   *
   * @param utf8 well-formed UTF-8 without a byte order mark
   */
  static JsonParser open(byte[] utf8) {
    return OF_BYTES.createParser(ObjectReadContext.empty(), utf8);
  }

  private static JsonFactoryBuilder settings() {
    return JsonFactory.builder()
        .recyclerPool(BufferPool.SHARED)
        // Bodies with a line break in a text are common where they are glued together by hand.
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(StreamReadConstraints.builder()
            // A small object is kept for each open level, also of what is passed over.
            .maxNestingDepth(10_000)
            .maxNumberLength(ErrorBodies.LONGEST_BODY)
            .maxNameLength(ErrorBodies.LONGEST_BODY)
            .build());
  }
}
