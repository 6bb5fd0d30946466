package dev.errata.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON to maps, lists, texts, numbers and booleans. What lies deeper than 32 levels is passed
 * over, and of several members of one name the last counts.
 */
final class JsonBody {

  /** Levels that are read, of objects and of arrays. */
  static final int DEEPEST = 32;

  private static final int LONGEST_NUMBER = 1_000;

  /** Digits that a long has room for whatever they are. */
  private static final int SURELY_LONG = 18;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      // Names that a stranger sends are not to stay in a table of this program.
      .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
      // Bodies with a line break in a text are common where they are glued together by hand.
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .streamReadConstraints(StreamReadConstraints.builder()
          // A small object is kept for each open level, also of what is passed over.
          .maxNestingDepth(10_000)
          .maxNumberLength(ErrorBodies.LONGEST_BODY)
          .maxNameLength(ErrorBodies.LONGEST_BODY)
          .build())
      .build();

  private JsonBody() {}

  /** Reads a text as far as it is JSON; empty if it does not begin with an object. */
  static Map<String, Object> read(String text) {
    Map<String, Object> members = new LinkedHashMap<>();
    try {
      read(text, members);
    } catch (JacksonException e) {
      // What was read before counts.
    }
    return members;
  }

  /**
   * Reads a text that is JSON throughout.
   *
   * @throws JacksonException if it is not
   */
  static Map<String, Object> readAll(String text) {
    Map<String, Object> members = new LinkedHashMap<>();
    read(text, members);
    return members;
  }

  private static void read(String text, Map<String, Object> members) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        readObject(parser, members, 1);
      }
    }
  }

  /** Fills in members one by one, so that those before a mistake are there. */
  private static void readObject(JsonParser parser, Map<String, Object> members, int depth) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      String member = name;
      readValue(parser, value -> members.put(member, value), depth);
    }
  }

  private static void readArray(JsonParser parser, List<Object> array, int depth) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      readValue(parser, array::add, depth);
    }
  }

  private static void readValue(JsonParser parser, Consumer<Object> parent, int depth) {
    if (parser.currentToken().isStructStart() && depth == DEEPEST) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      parent.accept(object);
      readObject(parser, object, depth + 1);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      parent.accept(array);
      readArray(parser, array, depth + 1);
    } else {
      parent.accept(scalar(parser));
    }
  }

  private static Object scalar(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT ->
        parser.getStringLength() <= SURELY_LONG
            ? (Number) parser.getLongValue()
            : number(parser.getString());
      case VALUE_NUMBER_FLOAT -> number(parser.getString());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Number number(String text) {
    try {
      return text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
