package dev.errata.processor.generate;

import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The Java types of validators' inputs. All can be null, since a value may be absent.
 *
 * @param types what types are called in the file
 */
record Inputs(Types types) {

  String type(InputType type) {
    return switch (type) {
      case STRING -> types.name(String.class);
      case INT -> types.name(Integer.class);
      case LONG -> types.name(Long.class);
      case DECIMAL -> types.name(BigDecimal.class);
      case BOOLEAN -> types.name(Boolean.class);
      case INSTANT -> types.name(Instant.class);
      case DURATION -> types.name(Duration.class);
      case UUID -> types.name(UUID.class);
      case URI -> types.name(URI.class);
      case LIST -> anyCollection();
      case OBJECT -> anyMap();
      case ANY -> types.name(Object.class);
    };
  }

  String anyCollection() {
    return types.name(Collection.class) + "<?>";
  }

  String anyMap() {
    return types.name(Map.class) + "<?, ?>";
  }

  /** Whether a caller may have a more telling type, which the throwing form should return. */
  static boolean hasSubtypes(InputType type) {
    return type == InputType.LIST || type == InputType.OBJECT || type == InputType.ANY;
  }
}
