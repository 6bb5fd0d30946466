package dev.errata.processor.generate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a generated file calls the types of libraries, and which of them it has to import. */
final class Types {

  static final String CODED_EXCEPTION = "dev.errata.CodedException";
  static final String CODE_POINT_SET = "dev.errata.CodePointSet";
  static final String DECIMALS = "dev.errata.Decimals";
  static final String ERROR_CODE = "dev.errata.ErrorCode";
  static final String MESSAGE_READER = "dev.errata.MessageReader";
  static final String UTF8 = "dev.errata.Utf8";

  private static final String JAVA_LANG = "java.lang.";

  private final Set<String> nested;
  private final Set<String> ofPackage;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> imports = new TreeSet<>();

  /**
   * Begins a file that speaks of no type yet.
   *
   * @param nested the simple names of the classes in the file, which hide all others
   * @param ofPackage the simple names of types in the file's package that hide those of
   *     {@code java.lang}
   */
  Types(Collection<String> nested, Collection<String> ofPackage) {
    this.nested = Set.copyOf(nested);
    this.ofPackage = Set.copyOf(ofPackage);
  }

  /** The name of a type, or of a primitive one. */
  String name(Class<?> type) {
    return type.isPrimitive() ? type.getName() : name(type.getName());
  }

  /** The name of a type that is known by its qualified name. */
  String name(String qualifiedName) {
    return names.computeIfAbsent(qualifiedName, this::addName);
  }

  /** The qualified names of what has been spoken of and must be imported, in order. */
  Collection<String> imports() {
    return imports;
  }

  private String addName(String qualifiedName) {
    String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    if (nested.contains(simpleName)) {
      return qualifiedName;
    }
    if (!qualifiedName.startsWith(JAVA_LANG) || ofPackage.contains(simpleName)) {
      imports.add(qualifiedName);
    }
    return simpleName;
  }
}
