package dev.errata.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is generated for one annotated interface. Every name and type is decided here.
 *
 * @param packageName the package; empty for the default package
 * @param isPublic whether the top-level types are public
 * @param path the path of the catalog, for comments
 * @param title what the catalog is about
 * @param stackTraces whether the exceptions have stack traces
 * @param errorCodeType the simple name of the enum
 * @param exceptionType the simple name of the sealed exception
 * @param factoriesType the simple name of the class of factories
 * @param families the families that have errors
 * @param errors the errors in catalog order
 * @param validatorType the simple name of the class of validators; not generated if there are none
 * @param validators the validators in catalog order
 * @param constants the constants that the validators use
 */
public record CatalogPlan(
    String packageName,
    boolean isPublic,
    String path,
    Optional<String> title,
    boolean stackTraces,
    String errorCodeType,
    String exceptionType,
    String factoriesType,
    List<FamilyPlan> families,
    List<ErrorPlan> errors,
    String validatorType,
    List<ValidatorPlan> validators,
    List<ConstantPlan> constants) {

  /** The qualified names of the generated top-level types. */
  public List<String> typeNames() {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    List<String> names = new ArrayList<>(List.of(errorCodeType, exceptionType, factoriesType));
    if (!validators.isEmpty()) {
      names.add(validatorType);
    }
    return names.stream().map(name -> prefix + name).toList();
  }

  /** Whether any error is deprecated, so that using it must not warn within generated code. */
  public boolean hasDeprecated() {
    return errors.stream().anyMatch(error -> error.deprecated().isPresent());
  }
}
