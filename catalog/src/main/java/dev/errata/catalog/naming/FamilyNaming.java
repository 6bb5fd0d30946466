package dev.errata.catalog.naming;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Codes;
import dev.errata.catalog.model.Family;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What families are called in Java. */
public final class FamilyNaming {

  private final Codes codes;
  private final Set<String> errorNames;

  /** Makes the names of a catalog's families. */
  public FamilyNaming(Catalog catalog) {
    this.codes = catalog.codes();
    this.errorNames = catalog.errors().stream()
        .map(error -> key(ErrorNaming.className(error, codes)))
        .collect(Collectors.toSet());
  }

  /**
   * The simple name of a family's class; empty if none can be made. One that is named as an error
   * is told from it by its ending.
   */
  public String className(Family family) {
    String name = JavaNames.className(codes.withoutPrefix(family.name().value()));
    return !name.isEmpty() && errorNames.contains(key(name)) ? name + "Family" : name;
  }

  private static String key(String className) {
    return className.toUpperCase(Locale.ROOT);
  }
}
