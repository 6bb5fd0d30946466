package dev.errata.catalog.naming;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Names that generated members cannot have, and what they are called instead. */
public final class ReservedNames {

  private static final Set<String> OBJECT_METHODS = Set.of(
      "clone",
      "equals",
      "finalize",
      "getClass",
      "hashCode",
      "notify",
      "notifyAll",
      "toString",
      "wait");

  /**
   * What every generated exception has: methods without parameters, a field, and its constructor's
   * cause; and what Java serialization looks for in it.
   */
  private static final Set<String> EXCEPTION_MEMBERS = Set.of(
      "cause",
      "code",
      "description",
      "errorCode",
      "errors",
      "fillInStackTrace",
      "getCause",
      "getLocalizedMessage",
      "getMessage",
      "getStackTrace",
      "getSuppressed",
      "initCause",
      "isReceived",
      "maskedParams",
      "params",
      "pointer",
      "printStackTrace",
      "readObject",
      "readObjectNoData",
      "readResolve",
      "render",
      "requestId",
      "retryAfter",
      "serialPersistentFields",
      "serialVersionUID",
      "solution",
      "status",
      "wireMessage",
      "wireParams",
      "writeObject",
      "writeReplace");

  /** Where qualified names begin, which the variable would hide. */
  private static final Set<String> PACKAGES = Set.of("dev", "java");

  /** What a validator counts, what it narrows its value to, and what takes the errors. */
  private static final Set<String> VALIDATOR_VARIABLES =
      Set.of("bytes", "failures", "length", "list", "map", "number", "object", "size", "text");

  /** A statement that calls a method of this name is one that yields. */
  private static final Set<String> STATEMENTS = Set.of("yield");

  private static final Set<String> FACTORY_CLASS_METHODS =
      Set.of("decode", "decoded", "decodedUnknown", "errorCodeOf");

  /** What every generated enum of errors has. */
  private static final Set<String> ENUM_METHODS = Set.of(
      "changeByCode",
      "code",
      "codes",
      "compareTo",
      "describeConstable",
      "description",
      "find",
      "getDeclaringClass",
      "hasStackTrace",
      "id",
      "internalParams",
      "message",
      "name",
      "ordinal",
      "retryAfterParam",
      "retryable",
      "sensitiveParams",
      "solution",
      "status",
      "valueOf",
      "values");

  private static final Set<String> ENUM_TYPES = Set.of("FACTS", "ID");

  /** A variable of such a name would hide the type: its interface may begin with a small letter. */
  private final Set<String> types;

  /**
   * Makes the names that a catalog's members cannot have.
   *
   * @param types the simple names of the classes that are generated
   */
  public ReservedNames(Collection<String> types) {
    this.types = Set.copyOf(types);
  }

  /** The name of a parameter's accessor, field and variable. */
  public String accessor(String name) {
    return hides(name) || isTaken(name, EXCEPTION_MEMBERS) ? name + "Value" : name;
  }

  /** The name of the enum's method that tells a fact. */
  public static String fact(String name) {
    return isTaken(name, ENUM_METHODS) ? name + "Fact" : name;
  }

  /**
   * The name of the enum of a fact's values.
   *
   * @param errorCodeType the simple name of the enum that it is nested in
   */
  public static String factType(String name, String errorCodeType) {
    boolean isTaken =
        ENUM_TYPES.contains(name.toUpperCase(Locale.ROOT)) || errorCodeType.equalsIgnoreCase(name);
    return isTaken ? name + "Fact" : name;
  }

  /** The name of an error's factory. */
  public static String factory(String name) {
    return isTaken(name, FACTORY_CLASS_METHODS) ? name + "Error" : name;
  }

  /** The name of a validator's methods. */
  public static String validator(String name) {
    return isTaken(name, STATEMENTS) ? name + "Value" : name;
  }

  /** The name of a validator's parameter. */
  public String input(String name) {
    return hides(name) || isTaken(name, VALIDATOR_VARIABLES) ? name + "Value" : name;
  }

  private boolean hides(String name) {
    return PACKAGES.contains(name) || types.contains(name);
  }

  private static boolean isTaken(String name, Set<String> members) {
    return JavaKeywords.isKeyword(name) || OBJECT_METHODS.contains(name) || members.contains(name);
  }
}
