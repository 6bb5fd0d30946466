package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which family an error or a family belongs to. */
public final class FamilyTree {

  private final Map<String, Family> byName = new HashMap<>();
  private final Set<Integer> lengths = new HashSet<>();
  private final String separator;

  /**
   * Takes the families of a catalog.
   *
   * @param separator what stands between the name of a family and the rest of a code
   */
  public FamilyTree(List<Family> families, String separator) {
    this.separator = separator;
    families.forEach(family -> byName.putIfAbsent(family.name().value(), family));
    byName.keySet().forEach(name -> lengths.add(name.length()));
  }

  /** The family that an error belongs to. */
  public Optional<Family> familyOf(ErrorDefinition error) {
    return familyOf(error.family(), error.code().value(), error.key().value());
  }

  /**
   * The family that an error belongs to: the one it names, else the one whose name is its code or
   * the longest that its code begins with, else the same by its key.
   */
  public Optional<Family> familyOf(Optional<Located<String>> named, String code, String key) {
    return named.isPresent()
        ? Optional.ofNullable(byName.get(named.get().value()))
        : nearest(code).or(() -> nearest(key));
  }

  /** The family that a family belongs to: the longest that its name begins with. */
  public Optional<Family> parentOf(Family family) {
    return enclosing(family.name().value());
  }

  /** Adds a family and all that it belongs to. */
  public void addWithAncestors(Optional<Family> start, Set<Family> families) {
    Optional<Family> family = start;
    while (family.isPresent() && families.add(family.get())) {
      family = parentOf(family.get());
    }
  }

  private Optional<Family> nearest(String code) {
    return byName.containsKey(code) ? Optional.of(byName.get(code)) : enclosing(code);
  }

  private Optional<Family> enclosing(String code) {
    for (int end = code.lastIndexOf(separator);
        end > 0;
        end = code.lastIndexOf(separator, end - 1)) {
      if (lengths.contains(end) && byName.containsKey(code.substring(0, end))) {
        return Optional.of(byName.get(code.substring(0, end)));
      }
    }
    return Optional.empty();
  }
}
