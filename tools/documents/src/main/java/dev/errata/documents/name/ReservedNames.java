package dev.errata.documents.name;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that errors cannot have, or had better not. */
final class ReservedNames {

  /** Classes that are always generated, and in which errors have no classes of their own. */
  private static final Set<String> GENERATED = Set.of("UNKNOWN", "OTHER");

  /** Methods that a factory of that name would be in the way of. */
  private static final Set<String> METHODS = Set.of(
      "clone",
      "decode",
      "decoded",
      "decodedUnknown",
      "equals",
      "errorCodeOf",
      "finalize",
      "getClass",
      "hashCode",
      "notify",
      "notifyAll",
      "toString",
      "wait");

  /** Types of the language that generated code, or code beside it, would no longer mean. */
  private static final Set<String> LANGUAGE = Set.of(
      "BOOLEAN",
      "CLASS",
      "DEPRECATED",
      "DOUBLE",
      "ENUM",
      "ERROR",
      "EXCEPTION",
      "INTEGER",
      "LONG",
      "OBJECT",
      "OVERRIDE",
      "RECORD",
      "STRING",
      "THROWABLE",
      "VOID",
      "ID");

  private ReservedNames() {}

  /** Whether the annotation processor refuses a name. */
  static boolean isRefused(String name) {
    return GENERATED.contains(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a name that nobody asked for would be in the way. */
  static boolean isAvoided(String name) {
    String factory = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return isRefused(name)
        || LANGUAGE.contains(name.toUpperCase(Locale.ROOT))
        || METHODS.contains(factory)
        || SourceVersion.isKeyword(factory);
  }
}
