package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The types that are generated for one annotated interface.
 *
 * @param errorCode the enum
 * @param exception the sealed exception, in which those of errors and families are nested
 * @param factories the class of factories
 * @param validator the class of validators; not generated if there are none
 */
public record TypeNames(
    ClassName errorCode, ClassName exception, ClassName factories, ClassName validator) {

  /** They stand in the package of the interface and begin with its name. */
  static TypeNames of(String packageName, String interfaceName) {
    return new TypeNames(
        ClassName.get(packageName, interfaceName + "ErrorCode"),
        ClassName.get(packageName, interfaceName + "Exception"),
        ClassName.get(packageName, interfaceName + "Errors"),
        ClassName.get(packageName, interfaceName + "Validator"));
  }

  /**
   * A nested exception.
   *
   * @param className its simple name; empty if none could be made, which has been reported: then it
   *     stands for the exception itself, and nothing is generated
   */
  ClassName nested(String className) {
    return className.isEmpty() ? exception : exception.nestedClass(className);
  }

  /** The nested exception for a code that the catalog does not have. */
  public ClassName unknown() {
    return exception.nestedClass("Unknown");
  }

  /** What Java serialization writes for an exception. */
  public ClassName serialized() {
    return factories.nestedClass("Serialized");
  }

  /** The nested exception for the errors of no family, if errors have no classes of their own. */
  ClassName other() {
    return exception.nestedClass("Other");
  }

  /** The simple names of all top-level types. */
  List<String> simpleNames() {
    return all().stream().map(ClassName::simpleName).toList();
  }

  /** All top-level types, even where there are no validators. */
  List<ClassName> all() {
    return List.of(errorCode, exception, factories, validator);
  }
}
