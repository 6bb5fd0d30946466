package dev.errata.documents.openapi;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.documents.sample.SampleBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas of parameters. */
final class ParamSchemas {

  private ParamSchemas() {}

  /** The schema of an object that holds the parameters of any of these errors. */
  static Map<String, Object> of(List<ErrorDefinition> errors) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (ErrorDefinition error : errors) {
      for (Param param : error.params()) {
        if (SampleBody.isOnWire(param)) {
          properties.merge(param.name().value(), schema(param), ParamSchemas::either);
        }
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("description", "The values in the message, by their names.");
    if (!properties.isEmpty()) {
      schema.put("properties", properties);
    }
    return schema;
  }

  private static Map<String, Object> schema(Param param) {
    Map<String, Object> schema = param.isList() ? list(type(param)) : type(param);
    param.description().ifPresent(text -> schema.put("description", text));
    return schema;
  }

  private static Map<String, Object> list(Map<String, Object> item) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", item);
    return list;
  }

  private static Map<String, Object> type(Param param) {
    return switch (param.type()) {
      case STRING -> type("string", null);
      case INT -> type("integer", "int32");
      case LONG -> type("integer", "int64");
      case DOUBLE -> type("number", "double");
      case DECIMAL -> type("number", null);
      case BOOLEAN -> type("boolean", null);
      case INSTANT -> type("string", "date-time");
      case DURATION -> type("string", "duration");
      case UUID -> type("string", "uuid");
      case URI -> type("string", "uri");
    };
  }

  static Map<String, Object> type(String type, String format) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    if (format != null) {
      schema.put("format", format);
    }
    return schema;
  }

  /** Errors may call things of two types by one name; then nothing is said of it but that. */
  private static Object either(Object one, Object other) {
    Map<?, ?> first = (Map<?, ?>) one;
    Map<?, ?> second = (Map<?, ?>) other;
    for (String key : List.of("type", "format", "items")) {
      if (first.containsKey(key) != second.containsKey(key)
          || (first.containsKey(key) && !first.get(key).equals(second.get(key)))) {
        return Map.of("description", "Its type depends on the code.");
      }
    }
    return one;
  }
}
