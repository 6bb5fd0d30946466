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
 */
public record JavaType(Class<?> boxed, Class<?> given) {

  static JavaType of(ParamType type) {
    return switch (type) {
      case STRING -> same(String.class);
      case INT -> new JavaType(Integer.class, int.class);
      case LONG -> new JavaType(Long.class, long.class);
      case BOOLEAN -> new JavaType(Boolean.class, boolean.class);
      case DECIMAL -> same(BigDecimal.class);
      case INSTANT -> same(Instant.class);
      case DURATION -> same(Duration.class);
      case UUID -> same(UUID.class);
      case URI -> same(URI.class);
    };
  }

  private static JavaType same(Class<?> type) {
    return new JavaType(type, type);
  }
}
