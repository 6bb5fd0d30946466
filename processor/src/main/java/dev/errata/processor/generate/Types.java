package dev.errata.processor.generate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a generated file calls the types of libraries, and which of them it has to import. */
final class Types {

  private static final String JAVA_LANG = "java.lang.";

  private final Set<String> nested;
  private final boolean hidesJavaLang;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> imports = new TreeSet<>();

  /**
   * Begins a file that speaks of no type yet.
   *
   * @param nested the simple names of the classes in the file, which hide all others
   * @param hidesJavaLang whether types in the file's package hide those of {@code java.lang}
   */
  Types(Collection<String> nested, boolean hidesJavaLang) {
    this.nested = Set.copyOf(nested);
    this.hidesJavaLang = hidesJavaLang;
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
    if (!qualifiedName.startsWith(JAVA_LANG) || hidesJavaLang) {
      imports.add(qualifiedName);
    }
    return simpleName;
  }
}
