package dev.errata.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * All that is generated for one annotated interface. Every name and type is decided here.
 *
 * @param packageName the package; empty for the default package
 * @param isPublic whether the top-level types are public
 * @param path the path of the catalog, for comments
 * @param title what the catalog is about
 * @param errorCodeType the simple name of the enum
 * @param exceptionType the simple name of the sealed exception
 * @param factoriesType the simple name of the class of factories
 * @param families the families that have errors
 * @param errors the errors in catalog order
 */
public record CatalogPlan(
    String packageName,
    boolean isPublic,
    String path,
    Optional<String> title,
    String errorCodeType,
    String exceptionType,
    String factoriesType,
    List<FamilyPlan> families,
    List<ErrorPlan> errors) {

  /** The qualified names of the generated top-level types. */
  public List<String> typeNames() {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return List.of(prefix + errorCodeType, prefix + exceptionType, prefix + factoriesType);
  }

  /** Whether any error is deprecated, so that using it must not warn within generated code. */
  public boolean hasDeprecated() {
    return errors.stream().anyMatch(error -> error.deprecated().isPresent());
  }
}
