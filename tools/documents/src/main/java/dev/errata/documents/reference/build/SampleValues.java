package dev.errata.documents.reference.build;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made up values of parameters; a text is its parameter in braces, since it may be anything. */
final class SampleValues {

  private static final String MASKED = "***";

  private SampleValues() {}

  /** A value as a body has it: a text, a number, a truth or a list. */
  static Object of(Param param) {
    Object one = switch (param.type()) {
      case STRING -> "{" + param.name().value() + "}";
      case INT, LONG -> 42;
      case DOUBLE -> 0.5;
      case DECIMAL -> new BigDecimal("9.95");
      case BOOLEAN -> true;
      case INSTANT -> "2026-01-31T12:00:00Z";
      case DURATION -> "PT30S";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      case URI -> "https://example.com/";
    };
    return param.isList() ? List.of(one) : one;
  }

  /** The seconds that a value means that says when to try again. */
  static int seconds(Param param) {
    return of(param) instanceof Integer seconds ? seconds : 30;
  }

  /** The message as it is sent. */
  static String wireMessage(ErrorDefinition error) {
    return message(error, false);
  }

  /** The message as logs print it. */
  static String logMessage(ErrorDefinition error) {
    return message(error, true);
  }

  /** The parameters as a body has them by name. */
  static Map<String, Object> wireParams(ErrorDefinition error) {
    Map<String, Object> params = new LinkedHashMap<>();
    error.params().stream()
        .filter(param -> !param.internal() && !param.sensitive())
        .forEach(param -> params.put(param.name().value(), of(param)));
    return params;
  }

  private static String message(ErrorDefinition error, boolean isMasked) {
    StringBuilder message = new StringBuilder();
    for (Piece piece : error.message().pieces()) {
      if (piece instanceof Placeholder placeholder) {
        Param param = error.param(placeholder.param()).orElseThrow();
        message.append(isMasked && param.sensitive() ? MASKED : of(param));
      } else {
        message.append(((Literal) piece).text());
      }
    }
    return message.toString();
  }
}
