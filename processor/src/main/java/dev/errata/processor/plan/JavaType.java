package dev.errata.processor.plan;

import dev.errata.catalog.model.ParamType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The Java of a parameter's type.
 *
 * @param boxed the type of the accessor, which may return null
 * @param given the type that a factory takes
 * @param conversion the method of {@code MessageReader} that makes it of text; empty for text
 *     itself
 */
public record JavaType(Class<?> boxed, Class<?> given, Optional<String> conversion) {

  static JavaType of(ParamType type) {
    return switch (type) {
      case STRING -> new JavaType(String.class, String.class, Optional.empty());
      case INT -> new JavaType(Integer.class, int.class, Optional.of("toInteger"));
      case LONG -> new JavaType(Long.class, long.class, Optional.of("toLong"));
      case BOOLEAN -> new JavaType(Boolean.class, boolean.class, Optional.of("toBoolean"));
      case DECIMAL -> same(BigDecimal.class, "toBigDecimal");
      case INSTANT -> same(Instant.class, "toInstant");
      case DURATION -> same(Duration.class, "toDuration");
      case UUID -> same(UUID.class, "toUuid");
      case URI -> same(URI.class, "toUri");
    };
  }

  private static JavaType same(Class<?> type, String conversion) {
    return new JavaType(type, type, Optional.of(conversion));
  }
}
