package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.catalog.naming.FamilyNaming;
import dev.errata.catalog.naming.JavaNames;
import dev.errata.catalog.naming.ReservedNames;
import dev.errata.documents.reference.page.JavaUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is generated of a catalog, and how to use it. */
final class JavaNaming {

  private final Catalog catalog;
  private final FamilyNaming families;
  private final ReservedNames reserved;
  private final String interfaceName;

  /** Makes the names for an annotated interface of that simple name. */
  JavaNaming(Catalog catalog, String interfaceName) {
    this.catalog = catalog;
    this.families = new FamilyNaming(catalog);
    this.interfaceName = interfaceName;
    this.reserved = new ReservedNames(List.of(
        interfaceName + "ErrorCode",
        interfaceName + "Exception",
        interfaceName + "Errors",
        interfaceName + "Validator"));
  }

  /** The error in Java. */
  JavaUse of(ErrorDefinition error, Optional<Family> family) {
    String className = ErrorNaming.className(error, catalog.codes());
    String exception = exception(className);
    String factory = interfaceName + "Errors." + ErrorNaming.factory(className);
    return new JavaUse(
        exception,
        interfaceName + "ErrorCode." + ErrorNaming.constant(error, catalog.codes()),
        factory,
        catching(exception, error),
        "throw " + factory + arguments(error) + ";",
        family.map(this::exception));
  }

  /** The class that catches the errors of a family. */
  String exception(Family family) {
    return exception(families.className(family));
  }

  /** What reads a parameter, such as {@code String userName()}. */
  String accessor(Param param) {
    return boxed(param) + " " + name(param) + "()";
  }

  /** Code that calls a validator. */
  String call(Validator validator) {
    String arguments = validator.inputs().stream()
        .map(input -> reserved.input(JavaNames.variable(input.name().value())))
        .collect(Collectors.joining(", "));
    String method =
        interfaceName + "Validator." + ReservedNames.validator(validator.name().value());
    return method + "(" + arguments
        + ");  // throws the error of the first limit that is not held\n" + method + "(" + arguments
        + ", failures);  // tells a Consumer the errors of all";
  }

  private String exception(String className) {
    return interfaceName + "Exception." + className;
  }

  private String catching(String exception, ErrorDefinition error) {
    String reading = error.params().stream()
        .map(param -> "  " + boxed(param) + " " + name(param) + " = e." + name(param) + "();\n")
        .collect(Collectors.joining());
    String body = reading.isEmpty() ? "  // what to do about it\n" : reading;
    return "try {\n  // the call\n} catch (" + exception + " e) {\n" + body + "}";
  }

  private String arguments(ErrorDefinition error) {
    return error.params().stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
  }

  private String name(Param param) {
    return reserved.accessor(JavaNames.param(param.name().value()));
  }

  private static String boxed(Param param) {
    String element = boxed(param.type());
    return param.isList() ? "List<" + element + ">" : element;
  }

  private static String boxed(ParamType type) {
    return switch (type) {
      case STRING -> "String";
      case INT -> "Integer";
      case LONG -> "Long";
      case DOUBLE -> "Double";
      case DECIMAL -> "BigDecimal";
      case BOOLEAN -> "Boolean";
      case INSTANT -> "Instant";
      case DURATION -> "Duration";
      case UUID -> "UUID";
      case URI -> "URI";
    };
  }
}
