package dev.errata.catalog.compare;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error in both catalogs.
 *
 * @param before as the baseline has it
 * @param after as it is now
 * @param params its parameters that are in both, by their old names
 */
record ErrorPair(ErrorDefinition before, ErrorDefinition after, Map<String, Param> params) {

  static ErrorPair of(ErrorDefinition before, ErrorDefinition after) {
    return new ErrorPair(before, after, ParamMatching.match(before, after));
  }

  /** What reports call it. */
  String name() {
    return after.key().value();
  }

  List<Param> added() {
    return after.params().stream().filter(param -> !params.containsValue(param)).toList();
  }

  List<Param> removed() {
    return before.params().stream()
        .filter(param -> !params.containsKey(param.name().value()))
        .toList();
  }

  /** The parameters that are in both, in the order of the baseline. */
  Map<Param, Param> kept() {
    Map<Param, Param> kept = new LinkedHashMap<>();
    for (Param param : before.params()) {
      Param now = params.get(param.name().value());
      if (now != null) {
        kept.put(param, now);
      }
    }
    return kept;
  }
}
