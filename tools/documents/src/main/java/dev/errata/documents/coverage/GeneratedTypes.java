package dev.errata.documents.coverage;

import java.util.stream.Stream;

/**
 * The types that are generated for an interface, by their internal names.
 *
 * @param interfaceName the name of the interface
 */
record GeneratedTypes(String interfaceName) {

  String errors() {
    return interfaceName + "Errors";
  }

  String exception() {
    return interfaceName + "Exception";
  }

  String errorCode() {
    return interfaceName + "ErrorCode";
  }

  String validator() {
    return interfaceName + "Validator";
  }

  /** Whether a class is one of them, or nested in one. */
  boolean has(String className) {
    return Stream.of(errors(), exception(), errorCode(), validator())
        .anyMatch(type -> className.equals(type) || className.startsWith(type + "$"));
  }
}
