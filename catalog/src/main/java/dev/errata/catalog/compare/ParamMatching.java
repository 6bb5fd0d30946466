package dev.errata.catalog.compare;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which parameters of an error are the same in both catalogs, be it by another name. */
final class ParamMatching {

  private ParamMatching() {}

  /**
   * By their names; of the others, one that stands in the place of one that is gone and has its
   * type is that one under a new name.
   */
  static Map<String, Param> match(ErrorDefinition before, ErrorDefinition after) {
    Map<String, Param> pairs = new HashMap<>();
    before
        .params()
        .forEach(old -> after
            .param(old.name().value())
            .ifPresent(now -> pairs.put(old.name().value(), now)));
    for (int i = 0; i < Math.min(before.params().size(), after.params().size()); i++) {
      Param old = before.params().get(i);
      Param now = after.params().get(i);
      if (before.params().size() == after.params().size()
          && !pairs.containsKey(old.name().value())
          && !pairs.containsValue(now)
          && hasSameType(old, now)
          && isInText(before, old) == isInText(after, now)) {
        pairs.put(old.name().value(), now);
      }
    }
    return pairs;
  }

  static boolean hasSameType(Param old, Param now) {
    return old.type() == now.type() && old.isList() == now.isList();
  }

  /** Whether the message has it. */
  static boolean isInText(ErrorDefinition error, Param param) {
    return error.message().placeholders().stream()
        .anyMatch(placeholder -> placeholder.param().equals(param.name().value()));
  }

  /** The types of its parameters in their order, as its factory takes them. */
  static List<String> signature(ErrorDefinition error) {
    return error.params().stream()
        .map(param -> (param.isList() ? "list of " : "") + param.type().keyword())
        .toList();
  }
}
