package dev.errata.catalog.compare;

import dev.errata.catalog.check.CheckKinds;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Validator.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Tells which checks of a validator are the same in both catalogs. */
final class CheckMatching {

  private CheckMatching() {}

  /**
   * By the place of each old check, that of the new one: those that ask for the same come first,
   * then those of the same kind, and of either those that end in the same error.
   */
  static Map<Integer, Integer> match(
      List<Check> before, List<Check> after, Map<String, ErrorPair> errors) {
    BiPredicate<Check, Check> sameError = (old, now) ->
        CatalogPair.keyNow(errors, old.error().value()).equals(now.error().value());
    BiPredicate<Check, Check> sameKind = (old, now) -> kind(old).equals(kind(now));
    BiPredicate<Check, Check> sameContent = sameKind.and((old, now) ->
        old.condition().value().content().equals(now.condition().value().content()));
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      free.add(i);
    }
    for (BiPredicate<Check, Check> same :
        List.of(sameContent.and(sameError), sameContent, sameKind.and(sameError), sameKind)) {
      for (int i = 0; i < before.size(); i++) {
        Check old = before.get(i);
        if (!pairs.containsKey(i)) {
          int from = i;
          free.stream()
              .filter(place -> same.test(old, after.get(place)))
              .findFirst()
              .ifPresent(place -> pairs.put(from, place));
          free.remove(pairs.get(i));
        }
      }
    }
    return pairs;
  }

  /** The key that a catalog writes, and within elements the one there. */
  static String kind(Check check) {
    Condition condition = check.condition().value();
    return condition
        .inElements()
        .map(inner -> key(condition) + " " + key(inner))
        .orElse(key(condition));
  }

  private static String key(Condition condition) {
    return CheckKinds.ALL.stream()
        .filter(kind -> kind.type() == condition.getClass())
        .map(kind -> kind.key())
        .collect(Collectors.joining());
  }
}
