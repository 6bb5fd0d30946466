package dev.errata.catalog.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes that several errors of a catalog share, and what tells these apart. */
public final class SharedCodes {

  /** By code, the statuses that tell none of its errors. */
  private final Map<String, Set<Integer>> commonStatuses;

  private SharedCodes(Map<String, Set<Integer>> commonStatuses) {
    this.commonStatuses = commonStatuses;
  }

  /** Finds the codes that several of these errors have. */
  public static SharedCodes of(List<ErrorDefinition> errors) {
    Map<String, Set<Integer>> common = new LinkedHashMap<>();
    Map<String, Set<Integer>> all = new HashMap<>();
    for (ErrorDefinition error : errors) {
      String code = error.code().value();
      Set<Integer> before = all.get(code);
      if (before == null) {
        all.put(code, new HashSet<>(Set.of(error.status().value())));
      } else {
        Set<Integer> several = common.computeIfAbsent(code, key -> new HashSet<>());
        if (!before.add(error.status().value())) {
          several.add(error.status().value());
        }
      }
    }
    // An error that has no status may come with that of any other.
    common.forEach((code, several) -> {
      if (all.get(code).contains(ErrorDefinition.NO_STATUS)) {
        several.addAll(all.get(code));
      }
    });
    return new SharedCodes(common);
  }

  /** The families of a catalog, and one of each code that is shared and has none of its name. */
  public List<Family> withFamilies(List<Family> families, List<ErrorDefinition> errors) {
    Map<String, Family> all = new LinkedHashMap<>();
    families.forEach(family -> all.putIfAbsent(family.name().value(), family));
    errors.stream()
        .filter(this::contains)
        .forEach(error ->
            all.computeIfAbsent(error.code().value(), code -> Family.ofCode(error.code())));
    return List.copyOf(all.values());
  }

  /** Whether other errors have the code of this one. */
  public boolean contains(ErrorDefinition error) {
    return commonStatuses.containsKey(error.code().value());
  }

  /** Whether no other error with its code can come with its status. */
  public boolean isToldByStatus(ErrorDefinition error) {
    Set<Integer> common = commonStatuses.getOrDefault(error.code().value(), Set.of());
    return !common.contains(error.status().value());
  }
}
