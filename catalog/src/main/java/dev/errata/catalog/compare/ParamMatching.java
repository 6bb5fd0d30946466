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
   * type is that one under a new name: its place among all, else among those that the message has
   * or has not.
   */
  static Map<String, Param> match(ErrorDefinition before, ErrorDefinition after) {
    Map<String, Param> pairs = new HashMap<>();
    before
        .params()
        .forEach(old -> after
            .param(old.name().value())
            .ifPresent(now -> pairs.put(old.name().value(), now)));
    byPlace(before, before.params(), after, after.params(), pairs);
    for (boolean inText : new boolean[] {true, false}) {
      byPlace(before, params(before, inText), after, params(after, inText), pairs);
    }
    return pairs;
  }

  private static void byPlace(
      ErrorDefinition before,
      List<Param> olds,
      ErrorDefinition after,
      List<Param> news,
      Map<String, Param> pairs) {
    for (int i = 0; i < olds.size() && olds.size() == news.size(); i++) {
      Param old = olds.get(i);
      Param now = news.get(i);
      if (!pairs.containsKey(old.name().value())
          && !pairs.containsValue(now)
          && hasSameType(old, now)
          && isInText(before, old) == isInText(after, now)) {
        pairs.put(old.name().value(), now);
      }
    }
  }

  private static List<Param> params(ErrorDefinition error, boolean inText) {
    return error.params().stream()
        .filter(param -> isInText(error, param) == inText)
        .toList();
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
