package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The Java types of validators' inputs. All can be null, since a value may be absent. */
public final class InputTypeNames {

  private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

  private InputTypeNames() {}

  /** The type that a caller passes. */
  public static TypeName of(InputType type) {
    return switch (type) {
      case STRING -> ClassName.get(String.class);
      case INT -> ClassName.get(Integer.class);
      case LONG -> ClassName.get(Long.class);
      case DOUBLE -> ClassName.get(Double.class);
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case BOOLEAN -> ClassName.get(Boolean.class);
      case INSTANT -> ClassName.get(Instant.class);
      case DURATION -> ClassName.get(Duration.class);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
      case LIST -> ParameterizedTypeName.get(ClassName.get(Collection.class), ANY);
      case OBJECT -> ParameterizedTypeName.get(ClassName.get(Map.class), ANY, ANY);
      case ANY -> ClassName.OBJECT;
    };
  }
}
