package dev.errata.documents.reference.build;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.documents.sample.SampleValues;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made up values of parameters; a text is its parameter in braces, since it may be anything. */
final class SampleParams {

  private static final String MASKED = "***";

  private SampleParams() {}

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

  /** Values for all parameters of an error. */
  static Map<String, Object> of(ErrorDefinition error) {
    Map<String, Object> values = new LinkedHashMap<>();
    error.params().forEach(param -> values.put(param.name().value(), of(param)));
    return values;
  }

  /** The message as logs print it. */
  static String logMessage(ErrorDefinition error) {
    Map<String, Object> values = of(error);
    error.params().stream()
        .filter(Param::sensitive)
        .forEach(param -> values.put(param.name().value(), MASKED));
    return SampleValues.message(error, values);
  }
}
