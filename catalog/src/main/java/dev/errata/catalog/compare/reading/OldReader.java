package dev.errata.catalog.compare.reading;

import dev.errata.MessageReader;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads messages as the classes do that are generated for an error. */
final class OldReader {

  private final List<Param> places = new ArrayList<>();
  private final String types;
  private final String[] fixed;

  OldReader(ErrorDefinition error) {
    List<String> keywords = new ArrayList<>();
    for (Placeholder placeholder : error.message().placeholders()) {
      Param param = error.param(placeholder.param()).orElseThrow();
      places.add(param);
      keywords.add((param.isList() ? ParamType.STRING : param.type()).keyword());
    }
    this.types = String.join(" ", keywords);
    this.fixed = error.message().fixedTexts().toArray(String[]::new);
  }

  /** The values by the names of their parameters, in the order of the message; null for unknown. */
  Map<String, Object> read(String message) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (places.isEmpty()) {
      return values;
    }
    MessageReader reader = reader(message);
    for (int i = 0; i < places.size(); i++) {
      if (places.indexOf(places.get(i)) < i) {
        reader.same(places.indexOf(places.get(i)), i);
      }
    }
    for (int i = 0; i < places.size(); i++) {
      Param param = places.get(i);
      String name = param.name().value();
      // No list is read out of a text.
      if (!param.isList() && !values.containsKey(name)) {
        values.put(name, reader.value(name, i, ValueTypes.of(param.type())));
      }
    }
    return values;
  }

  /** What a text is to a parameter; null if it is none of its values. */
  static Object value(Param param, String text) {
    return new MessageReader(text, null, param.type().keyword(), "", "")
        .value("", 0, ValueTypes.of(param.type()));
  }

  /** The constructor that javac chooses for generated code. */
  private MessageReader reader(String message) {
    return switch (fixed.length) {
      case 2 -> new MessageReader(message, null, types, fixed[0], fixed[1]);
      case 3 -> new MessageReader(message, null, types, fixed[0], fixed[1], fixed[2]);
      default -> new MessageReader(message, null, types, fixed);
    };
  }

  /** The message with values in it. */
  static String write(MessageTemplate message, Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : message.pieces()) {
      text.append(
          piece instanceof Placeholder placeholder
              ? values.get(placeholder.param())
              : ((Literal) piece).text());
    }
    return text.toString();
  }
}
