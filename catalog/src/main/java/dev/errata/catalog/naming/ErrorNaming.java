package dev.errata.catalog.naming;

import dev.errata.catalog.model.Codes;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;

/** What an error is called in Java: its class, its constant and its factory. */
public final class ErrorNaming {

  private ErrorNaming() {}

  /** The simple name of its exception; empty if none can be made. */
  public static String className(ErrorDefinition error, Codes codes) {
    return JavaNames.className(origin(error, codes));
  }

  /** The name of its constants. */
  public static String constant(ErrorDefinition error, Codes codes) {
    return JavaNames.constant(origin(error, codes));
  }

  /**
   * The name of its factory.
   *
   * @param className the simple name of its exception; empty for none
   */
  public static String factory(String className) {
    return className.isEmpty() ? "" : ReservedNames.factory(JavaNames.lowerCamel(className));
  }

  private static String origin(ErrorDefinition error, Codes codes) {
    return error
        .name()
        .map(Located::value)
        .orElseGet(() -> codes.withoutPrefix(error.key().value()));
  }
}
