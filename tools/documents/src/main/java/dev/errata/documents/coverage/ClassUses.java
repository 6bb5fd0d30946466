package dev.errata.documents.coverage;

import java.util.HashSet;
import java.util.Set;

/**
 * What a class refers to.
 *
 * @param name its internal name
 * @param isCatalogInterface whether it is annotated with a catalog
 * @param methods methods that it calls or hands on, such as {@code com/acme/RamErrors.noPermission}
 * @param fields fields that it reads, alike
 * @param types types that it catches, casts to, asks for or names
 * @param texts texts that stand in it
 */
record ClassUses(
    String name,
    boolean isCatalogInterface,
    Set<String> methods,
    Set<String> fields,
    Set<String> types,
    Set<String> texts) {

  /** What several classes refer to. */
  static ClassUses of(Iterable<ClassUses> classes) {
    ClassUses all = new ClassUses(
        "", false, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (ClassUses one : classes) {
      all.methods.addAll(one.methods);
      all.fields.addAll(one.fields);
      all.types.addAll(one.types);
      all.texts.addAll(one.texts);
    }
    return all;
  }
}
