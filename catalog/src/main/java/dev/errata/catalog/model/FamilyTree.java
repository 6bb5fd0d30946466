package dev.errata.catalog.model;

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

  /** Takes the families of a catalog. */
  public FamilyTree(List<Family> families) {
    families.forEach(family -> byName.putIfAbsent(family.name().value(), family));
    byName.keySet().forEach(name -> lengths.add(name.length()));
  }

  /**
   * The family that an error belongs to: the one it names, else the one whose name is its code or
   * the longest dotted prefix of its code.
   */
  public Optional<Family> familyOf(ErrorDefinition error) {
    if (error.family().isPresent()) {
      return Optional.ofNullable(byName.get(error.family().get().value()));
    }
    String code = error.code().value();
    return byName.containsKey(code) ? Optional.of(byName.get(code)) : enclosing(code);
  }

  /** The family that a family belongs to: the longest dotted prefix of its name. */
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

  private Optional<Family> enclosing(String dotted) {
    for (int dot = dotted.lastIndexOf('.'); dot > 0; dot = dotted.lastIndexOf('.', dot - 1)) {
      if (lengths.contains(dot) && byName.containsKey(dotted.substring(0, dot))) {
        return Optional.of(byName.get(dotted.substring(0, dot)));
      }
    }
    return Optional.empty();
  }
}
