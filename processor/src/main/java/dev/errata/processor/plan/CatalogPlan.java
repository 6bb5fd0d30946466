package dev.errata.processor.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is generated for one annotated interface. Every name and type is decided here.
 *
 * @param packageName the package; empty for the default package
 * @param isPublic whether the top-level types are public
 * @param path the path of the catalog, for comments
 * @param title what the catalog is about
 * @param hiddenNames the simple names of {@code java.lang} that types of the package hide
 * @param stackTraces whether exceptions have stack traces, but for errors that want none
 * @param classPerError whether each error has an exception class, or only each family
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
    Set<String> hiddenNames,
    boolean stackTraces,
    boolean classPerError,
    String errorCodeType,
    String exceptionType,
    String factoriesType,
    List<FamilyPlan> families,
    List<ErrorPlan> errors,
    String validatorType,
    List<ValidatorPlan> validators,
    List<ConstantPlan> constants) {

  /** The nested class for a code that the catalog does not have. */
  public static final String UNKNOWN = "Unknown";

  /** The nested class for the errors of no family, if errors have no classes of their own. */
  public static final String OTHER = "Other";

  /** The qualified names of the generated top-level types. */
  public List<String> typeNames() {
    List<String> names = new ArrayList<>(List.of(errorCodeType, exceptionType, factoriesType));
    if (!validators.isEmpty()) {
      names.add(validatorType);
    }
    return names.stream().map(this::qualifiedName).toList();
  }

  /** The qualified name of a generated top-level type. */
  public String qualifiedName(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** The simple names of all exception classes. */
  public Set<String> exceptionNames() {
    Set<String> names = new HashSet<>(List.of(exceptionType, UNKNOWN));
    families.forEach(family -> names.add(family.className()));
    errors.forEach(error -> names.add(error.className()));
    return names;
  }

  /** What a file other than the exception's calls a class within it. */
  public String nested(String className) {
    return exceptionType + "." + className;
  }

  /** The constant of an error. */
  public String constant(ErrorPlan error) {
    return errorCodeType + "." + error.constant();
  }

  /** The modifier of the top-level types, and a space; empty if they are not public. */
  public String visibility() {
    return isPublic ? "public " : "";
  }

  /** Whether any error is deprecated, so that using it must not warn within generated code. */
  public boolean hasDeprecated() {
    return errors.stream().anyMatch(error -> error.deprecated().isPresent());
  }
}
