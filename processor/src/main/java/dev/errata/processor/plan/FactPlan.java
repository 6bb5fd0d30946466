package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.model.ParamType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact of a catalog's own: what the enum tells of each constant.
 *
 * @param name the catalog's name
 * @param accessor the name of the enum's method
 * @param table the name of the table that holds the values
 * @param paramType the type of the values; empty if they are constants of an enum
 * @param choices that enum
 * @param constants its constants with their texts, in the order of the catalog
 * @param description what the fact means
 * @param optional whether errors may lack it
 * @param values the value of each error, as the catalog writes it
 */
public record FactPlan(
    String name,
    String accessor,
    String table,
    Optional<ParamType> paramType,
    ClassName choices,
    Map<String, String> constants,
    Optional<String> description,
    boolean optional,
    List<Optional<String>> values) {

  /** The Java of the type; of a list of choices there is none. */
  public JavaType javaType() {
    return JavaType.of(paramType.orElseThrow());
  }
}
