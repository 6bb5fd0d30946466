package dev.errata.http;

import dev.errata.http.DrawnNames.DrawnName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON to maps, lists, texts, numbers and booleans, and to {@link JsonObject} where shapes
 * say which members are read. What lies deeper than 32 levels is passed over, and of several
 * members of one name the last counts.
 */
final class JsonBody {

  /** Levels that are read, of objects and of arrays. */
  static final int DEEPEST = 32;

  private static final int USUAL_SIZE = 8;

  private static final int LONGEST_NUMBER = 1_000;

  /** Digits that a long has room for whatever they are. */
  private static final int SURELY_LONG = 18;

  private JsonBody() {}

  /** Reads a body as far as it is JSON; empty if it does not begin with an object. */
  static JsonObject read(JsonParser body, DrawnNames names) {
    JsonObject object = new JsonObject(names);
    try (body) {
      if (body.nextToken() == JsonToken.START_OBJECT) {
        readDrawn(body, object, 1);
      }
    } catch (JacksonException e) {
      // What was read before counts.
    }
    return object;
  }

  /**
   * Reads a text that is JSON throughout.
   *
   * @throws JacksonException if it is not
   */
  static Map<String, Object> readAll(String text) {
    Map<String, Object> members = new LinkedHashMap<>();
    try (JsonParser parser = JsonParsers.open(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        readObject(parser, members, 1);
      }
    }
    return members;
  }

  private static void readDrawn(JsonParser parser, JsonObject object, int depth) {
    DrawnNames names = object.names();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      DrawnName drawn = names.find(name);
      if (drawn == null) {
        parser.skipChildren();
      } else if (!token.isStructStart()) {
        object.values()[drawn.number()] = scalar(parser, token);
      } else if (depth < DEEPEST) {
        DrawnNames inside = drawn.isPart() ? names : null;
        Object inner = empty(token, inside);
        object.values()[drawn.number()] = inner;
        readInside(parser, inner, inside, depth + 1);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void readObject(JsonParser parser, Map<String, Object> members, int depth) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      if (!token.isStructStart()) {
        members.put(name, scalar(parser, token));
      } else if (depth < DEEPEST) {
        Object inner = empty(token, null);
        members.put(name, inner);
        readInside(parser, inner, null, depth + 1);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void readArray(
      JsonParser parser, List<Object> array, DrawnNames names, int depth) {
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (!token.isStructStart()) {
        array.add(scalar(parser, token));
      } else if (depth < DEEPEST) {
        Object inner = empty(token, names);
        array.add(inner);
        readInside(parser, inner, names, depth + 1);
      } else {
        parser.skipChildren();
      }
    }
  }

  /**
   * An object or an array that begins here. It is put in its place before it is read, so that what
   * stands in it before a mistake is there.
   *
   * @param names the members of objects that are read; null for all
   */
  private static Object empty(JsonToken token, DrawnNames names) {
    if (token == JsonToken.START_ARRAY) {
      return new ArrayList<>();
    }
    return names == null ? new LinkedHashMap<>(USUAL_SIZE) : new JsonObject(names);
  }

  @SuppressWarnings("unchecked") // These are made above.
  private static void readInside(JsonParser parser, Object inner, DrawnNames names, int depth) {
    if (inner instanceof JsonObject object) {
      readDrawn(parser, object, depth);
    } else if (inner instanceof Map<?, ?> members) {
      readObject(parser, (Map<String, Object>) members, depth);
    } else if (inner instanceof List<?> array) {
      readArray(parser, (List<Object>) array, names, depth);
    }
  }

  private static Object scalar(JsonParser parser, JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    return switch (token) {
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
