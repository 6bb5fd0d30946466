package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The Java types of validators' inputs. All can be null, since a value may be absent. */
final class Inputs {

  static final TypeName ANY_COLLECTION = wildcards(Collection.class, 1);
  static final TypeName ANY_MAP = wildcards(Map.class, 2);

  private Inputs() {}

  static TypeName type(InputType type) {
    return switch (type) {
      case STRING -> ClassName.get(String.class);
      case INT -> ClassName.get(Integer.class);
      case LONG -> ClassName.get(Long.class);
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case BOOLEAN -> ClassName.get(Boolean.class);
      case INSTANT -> ClassName.get(Instant.class);
      case DURATION -> ClassName.get(Duration.class);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
      case LIST -> ANY_COLLECTION;
      case OBJECT -> ANY_MAP;
      case ANY -> ClassName.get(Object.class);
    };
  }

  /** Whether a caller may have a more telling type, which the throwing form should return. */
  static boolean hasSubtypes(InputType type) {
    return type == InputType.LIST || type == InputType.OBJECT || type == InputType.ANY;
  }

  private static TypeName wildcards(Class<?> type, int count) {
    TypeName wildcard = WildcardTypeName.subtypeOf(Object.class);
    TypeName[] arguments = new TypeName[count];
    Arrays.fill(arguments, wildcard);
    return ParameterizedTypeName.get(ClassName.get(type), arguments);
  }
}
