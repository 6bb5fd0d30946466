package dev.errata.processor.plan;

import dev.errata.catalog.model.ParamType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The Java of a parameter's type.
 *
 * @param boxed the type of the accessor, which may return null
 * @param given the type that a factory takes
 * @param reading the method of {@code MessageReader} that reads it
 */
public record JavaType(Class<?> boxed, Class<?> given, String reading) {

  static JavaType of(ParamType type) {
    return switch (type) {
      case STRING -> new JavaType(String.class, String.class, "text");
      case INT -> new JavaType(Integer.class, int.class, "integer");
      case LONG -> new JavaType(Long.class, long.class, "longInteger");
      case BOOLEAN -> new JavaType(Boolean.class, boolean.class, "bool");
      case DECIMAL -> same(BigDecimal.class, "decimal");
      case INSTANT -> same(Instant.class, "instant");
      case DURATION -> same(Duration.class, "duration");
      case UUID -> same(UUID.class, "uuid");
      case URI -> same(URI.class, "uri");
    };
  }

  private static JavaType same(Class<?> type, String reading) {
    return new JavaType(type, type, reading);
  }
}
