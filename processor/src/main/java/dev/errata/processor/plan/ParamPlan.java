package dev.errata.processor.plan;

import dev.errata.catalog.model.ParamType;
import java.util.Optional;

/**
 * A parameter of a generated exception.
 *
 * @param name the catalog's name, which is the key in {@code params()}
 * @param javaName the name of the accessor, the field and the variable
 * @param paramType its type in the catalog, or that of its elements
 * @param isList whether it is a list
 * @param type its Java types
 * @param description what it means
 * @param sensitive whether it is masked in what loggers print
 * @param internal whether it never stands on the wire
 */
public record ParamPlan(
    String name,
    String javaName,
    ParamType paramType,
    boolean isList,
    JavaType type,
    Optional<String> description,
    boolean sensitive,
    boolean internal) {

  /** Whether its text in a message is not the one that Java makes of it. */
  public boolean isWrittenByErrata() {
    return paramType == ParamType.DECIMAL && !isList;
  }
}
