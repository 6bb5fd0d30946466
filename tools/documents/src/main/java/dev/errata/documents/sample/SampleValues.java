package dev.errata.documents.sample;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for the parameters of errors, the same each time. */
public final class SampleValues {

  private SampleValues() {}

  /** Values for all parameters of an error, in their order. */
  public static Map<String, Object> of(ErrorDefinition error) {
    Map<String, Object> values = new LinkedHashMap<>();
    int number = 10;
    for (Param param : error.params()) {
      Object value = value(param, number);
      values.put(param.name().value(), param.isList() ? List.of(value) : value);
      // So that the two of "between {min} and {max}" can be told apart.
      number += 10;
    }
    return values;
  }

  /** The message of an error with these values, as it is sent. */
  public static String message(ErrorDefinition error) {
    return message(error, of(error));
  }

  /** The message of an error with values by the names of the parameters. */
  public static String message(ErrorDefinition error, Map<String, Object> values) {
    StringBuilder message = new StringBuilder();
    for (Piece piece : error.message().pieces()) {
      message.append(
          piece instanceof Placeholder placeholder
              ? text(values.get(placeholder.param()))
              : ((Literal) piece).text());
    }
    return message.toString();
  }

  /** A value as messages and bodies have it. */
  static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  private static Object value(Param param, int number) {
    String word = "sample-" + param.name().value();
    return switch (param.type()) {
      case STRING -> word;
      case INT -> number;
      case LONG -> (long) number;
      case DOUBLE -> number + 0.5;
      case DECIMAL -> new BigDecimal(number + ".25");
      case BOOLEAN -> true;
      case INSTANT -> "2026-01-01T12:00:%02dZ".formatted(number % 60);
      case DURATION -> "PT%dS".formatted(number % 60);
      case UUID -> "00000000-0000-4000-8000-0000000000%02d".formatted(number % 100);
      case URI -> "https://example.com/" + word;
    };
  }
}
