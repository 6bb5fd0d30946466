package dev.errata.catalog.compare.reading;

import dev.errata.catalog.model.ParamType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The classes of the values that are read out of messages. */
public final class ValueTypes {

  private ValueTypes() {}

  /** The class of a type's values. */
  public static Class<?> of(ParamType type) {
    return switch (type) {
      case STRING -> String.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case DOUBLE -> Double.class;
      case DECIMAL -> BigDecimal.class;
      case BOOLEAN -> Boolean.class;
      case INSTANT -> Instant.class;
      case DURATION -> Duration.class;
      case UUID -> UUID.class;
      case URI -> URI.class;
    };
  }
}
