package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.ParamType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The Java of a parameter's type.
 *
 * @param element the class of its values, or of those in a list
 * @param boxed the type of the accessor, which may return null
 * @param given the type that a factory takes
 */
public record JavaType(ClassName element, TypeName boxed, TypeName given) {

  static JavaType of(ParamType type) {
    return switch (type) {
      case STRING -> same(String.class);
      case INT -> primitive(Integer.class, TypeName.INT);
      case LONG -> primitive(Long.class, TypeName.LONG);
      case DOUBLE -> primitive(Double.class, TypeName.DOUBLE);
      case BOOLEAN -> primitive(Boolean.class, TypeName.BOOLEAN);
      case DECIMAL -> same(BigDecimal.class);
      case INSTANT -> same(Instant.class);
      case DURATION -> same(Duration.class);
      case UUID -> same(UUID.class);
      case URI -> same(URI.class);
    };
  }

  /** Of a list of such values. */
  static JavaType listOf(ParamType type) {
    ClassName element = of(type).element();
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), element);
    return new JavaType(element, list, list);
  }

  private static JavaType same(Class<?> type) {
    ClassName name = ClassName.get(type);
    return new JavaType(name, name, name);
  }

  private static JavaType primitive(Class<?> boxed, TypeName given) {
    ClassName name = ClassName.get(boxed);
    return new JavaType(name, name, given);
  }
}
