package dev.errata.catalog.compare;

import dev.errata.catalog.model.Fact;
import dev.errata.catalog.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts that a catalog declares. */
final class FactComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    Map<String, Fact> before = byName(pair.before().facts());
    Map<String, Fact> after = byName(pair.after().facts());
    before.forEach((name, old) -> {
      if (!after.containsKey(name)) {
        report.removed(
            ChangeKind.FACT_REMOVED,
            name,
            "the fact '" + name + "' is gone",
            "keep it: the enum has an accessor of its name",
            old.name().span());
      }
    });
    after.forEach((name, now) -> {
      Fact old = before.get(name);
      if (old == null) {
        report.added(
            ChangeKind.FACT_ADDED,
            name,
            "the fact '" + name + "' is new",
            "nothing needs to be done",
            now.name().span());
      } else if (!old.type().equals(now.type())
          || old.optional() != now.optional()
          || old.choices().isEmpty() != now.choices().isEmpty()) {
        report.changed(
            ChangeKind.FACT_RETYPED,
            name,
            "the fact '" + name + "' is of another type, or may lack",
            "keep its type: the enum's accessor returns it",
            old.name().span(),
            now.name().span());
      } else {
        choices(old, now, report);
      }
      if (old != null && !old.description().equals(now.description())) {
        report.changed(
            ChangeKind.DESCRIPTION_CHANGED,
            name,
            "the description of the fact '" + name + "' has changed",
            "nothing needs to be done",
            old.name().span(),
            now.name().span());
      }
    });
  }

  private static void choices(Fact old, Fact now, ChangeReport report) {
    List<String> before = old.choices().stream().map(Located::value).toList();
    List<String> after = now.choices().stream().map(Located::value).toList();
    String name = now.name().value();
    for (Located<String> choice : old.choices()) {
      if (!after.contains(choice.value())) {
        report.changed(
            ChangeKind.FACT_CHOICE_REMOVED,
            name,
            "the fact '" + name + "' cannot be '" + choice.value() + "' any more",
            "keep it: it is a constant of an enum",
            choice.span(),
            now.name().span());
      }
    }
    for (Located<String> choice : now.choices()) {
      if (!before.contains(choice.value())) {
        report.added(
            ChangeKind.FACT_CHOICE_ADDED,
            name,
            "the fact '" + name + "' can be '" + choice.value() + "' now",
            "a 'switch' over all of them needs one more case",
            choice.span());
      }
    }
  }

  private static Map<String, Fact> byName(List<Fact> facts) {
    Map<String, Fact> byName = new LinkedHashMap<>();
    facts.forEach(fact -> byName.put(fact.name().value(), fact));
    return byName;
  }
}
