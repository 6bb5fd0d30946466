package dev.errata.documents.openapi;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names that components may have, none of them twice, also where case does not count. */
final class ComponentNames {

  private final Set<String> taken = new HashSet<>();

  /** Takes the name, or the nearest that is free. */
  String claim(String wanted) {
    String name = wanted.replaceAll("[^A-Za-z0-9._-]", "_");
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
