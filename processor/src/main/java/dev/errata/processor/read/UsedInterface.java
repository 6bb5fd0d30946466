package dev.errata.processor.read;

import dev.errata.catalog.source.Located;
import java.util.Map;

/**
 * An annotated interface whose errors another one decodes too.
 *
 * @param use where the catalog names it
 * @param annotated the interface and its annotation
 * @param packageName the package of what is generated for it; empty for the default package
 * @param interfaceName its simple name, which names what is generated for it
 * @param isSource whether it is compiled now, so that what is generated for it may not be there yet
 * @param constants by each of its codes, the constant that has it; none if they are not known
 */
public record UsedInterface(
    Located<String> use,
    AnnotatedType annotated,
    String packageName,
    String interfaceName,
    boolean isSource,
    Map<String, String> constants) {

  /** The same with its codes, which are known by now. */
  public UsedInterface withConstants(Map<String, String> known) {
    return new UsedInterface(use, annotated, packageName, interfaceName, isSource, known);
  }
}
