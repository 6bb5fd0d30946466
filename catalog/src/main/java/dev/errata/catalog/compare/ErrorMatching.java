package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.naming.ErrorNaming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells which errors are the same in both catalogs. The first of these that leads from one error
 * that is left to another counts: its key, a code that it had before, its Java name, its code, and
 * last its status and message.
 */
final class ErrorMatching {

  /** What was paired, by the old key. */
  private final Map<String, ErrorDefinition> pairs = new HashMap<>();

  private final Set<String> taken = new HashSet<>();
  private final Catalog before;
  private final Catalog after;

  private ErrorMatching(Catalog before, Catalog after) {
    this.before = before;
    this.after = after;
  }

  /** The errors that are the same, in the order of the baseline. */
  static List<ErrorPair> match(Catalog before, Catalog after) {
    ErrorMatching matching = new ErrorMatching(before, after);
    matching.by(error -> error.key().value(), error -> List.of(error.key().value()));
    matching.by(
        error -> error.code().value(),
        error -> error.aliases().stream().map(alias -> alias.value()).toList());
    matching.by(
        error -> ErrorNaming.className(error, before.codes()),
        error -> List.of(ErrorNaming.className(error, after.codes())));
    matching.by(error -> error.code().value(), error -> List.of(error.code().value()));
    matching.by(ErrorMatching::content, error -> List.of(content(error)));
    return before.errors().stream()
        .filter(error -> matching.pairs.containsKey(error.key().value()))
        .map(error -> ErrorPair.of(error, matching.pairs.get(error.key().value())))
        .toList();
  }

  /** Pairs the errors that are left where what they are known by names one on either side. */
  private void by(
      Function<ErrorDefinition, String> known, Function<ErrorDefinition, List<String>> names) {
    Map<String, List<ErrorDefinition>> now = new HashMap<>();
    for (ErrorDefinition error : after.errors()) {
      if (!taken.contains(error.key().value())) {
        names
            .apply(error)
            .forEach(name -> now.computeIfAbsent(name, key -> new ArrayList<>()).add(error));
      }
    }
    Map<String, List<ErrorDefinition>> old = new LinkedHashMap<>();
    for (ErrorDefinition error : before.errors()) {
      if (!pairs.containsKey(error.key().value())) {
        old.computeIfAbsent(known.apply(error), key -> new ArrayList<>()).add(error);
      }
    }
    old.forEach((name, errors) -> {
      List<ErrorDefinition> same = now.getOrDefault(name, List.of());
      if (errors.size() == 1 && same.size() == 1 && taken.add(same.get(0).key().value())) {
        pairs.put(errors.get(0).key().value(), same.get(0));
      }
    });
  }

  private static String content(ErrorDefinition error) {
    return error.status().value() + " " + error.message().text();
  }
}
