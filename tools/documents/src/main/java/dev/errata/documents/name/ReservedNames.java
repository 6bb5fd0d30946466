package dev.errata.documents.name;

import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.catalog.naming.JavaNames;
import java.util.Locale;
import java.util.Set;

/** Names that errors cannot have, or had better not. */
final class ReservedNames {

  /** Classes that are always generated, and in which errors have no classes of their own. */
  private static final Set<String> GENERATED = Set.of("UNKNOWN", "OTHER");

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

  /** Whether a name that nobody asked for would be in the way, also as that of a factory. */
  static boolean isAvoided(String name) {
    return isRefused(name)
        || LANGUAGE.contains(name.toUpperCase(Locale.ROOT))
        || !ErrorNaming.factory(name).equals(JavaNames.lowerCamel(name));
  }
}
