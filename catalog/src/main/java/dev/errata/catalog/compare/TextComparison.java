package dev.errata.catalog.compare;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is told to people. */
final class TextComparison implements Comparison {

  private static final String NOTHING = "nothing needs to be done";

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    Span before = pair.before().errors().get(0).key().span();
    Span after = pair.after().errors().get(0).key().span();
    texts(
        ChangeKind.TITLE_CHANGED,
        "title",
        "the title has changed",
        NOTHING,
        pair.before().title().map(text -> new Located<>(text, Span.START)),
        pair.after().title().map(text -> new Located<>(text, Span.START)),
        before,
        after,
        report);
    texts(
        ChangeKind.DOCUMENTATION_MOVED,
        "documentation",
        "the address of the documentation has changed",
        "it is the type of problems, which clients may compare; let the old address lead to the new",
        pair.before().documentation(),
        pair.after().documentation(),
        before,
        after,
        report);
    pair.errors().forEach(errors -> {
      compare(errors, report);
      more(errors, report);
    });
    families(pair, report);
  }

  private static void families(CatalogPair pair, ChangeReport report) {
    Map<String, String> renamed =
        Families.renamed(new Families(pair.before()), new Families(pair.after()), pair);
    Map<String, Family> families = new HashMap<>();
    for (Family family : pair.before().families()) {
      String name = family.name().value();
      families.put(renamed.getOrDefault(name, name), family);
    }
    for (Family now : pair.after().families()) {
      Family old = families.get(now.name().value());
      if (old != null && !old.description().equals(now.description())) {
        report.changed(
            ChangeKind.FAMILY_DESCRIPTION_CHANGED,
            now.name().value(),
            "the description of the family '" + now.name().value() + "' has changed",
            NOTHING,
            old.name().span(),
            now.name().span());
      }
    }
  }

  private static void compare(ErrorPair errors, ChangeReport report) {
    ErrorDefinition before = errors.before();
    ErrorDefinition after = errors.after();
    error(
        ChangeKind.DESCRIPTION_CHANGED,
        "description",
        errors,
        before.description(),
        after.description(),
        report);
    error(
        ChangeKind.SOLUTION_CHANGED,
        "solution",
        errors,
        before.solution(),
        after.solution(),
        report);
    error(
        ChangeKind.DOCUMENTED_CHANGED,
        "documented message",
        errors,
        before.documented().map(text -> new Located<>(text, before.message().span())),
        after.documented().map(text -> new Located<>(text, after.message().span())),
        report);
  }

  /** What is told of parameters, and of why an error is not used any more. */
  private static void more(ErrorPair errors, ChangeReport report) {
    boolean sameReason = errors.before().deprecated().isEmpty()
        || errors.after().deprecated().isEmpty()
        || errors.before().deprecated().equals(errors.after().deprecated());
    boolean sameParams = errors.kept().entrySet().stream()
        .allMatch(pair -> pair.getKey().description().equals(pair.getValue().description()));
    if (!sameReason || !sameParams) {
      report.changed(
          ChangeKind.DESCRIPTION_CHANGED,
          errors.name(),
          "what is told of '" + errors.name() + "' has changed: "
              + (sameReason ? "the description of a parameter" : "why it is deprecated"),
          NOTHING,
          errors.before().key().span(),
          errors.after().key().span());
    }
  }

  private static void error(
      ChangeKind kind,
      String what,
      ErrorPair errors,
      Optional<Located<String>> before,
      Optional<Located<String>> after,
      ChangeReport report) {
    texts(
        kind,
        errors.name(),
        "the " + what + " of '" + errors.name() + "' has changed",
        NOTHING,
        before,
        after,
        errors.before().key().span(),
        errors.after().key().span(),
        report);
  }

  private static void texts(
      ChangeKind kind,
      String subject,
      String text,
      String help,
      Optional<Located<String>> before,
      Optional<Located<String>> after,
      Span elseBefore,
      Span elseAfter,
      ChangeReport report) {
    if (!before.map(Located::value).equals(after.map(Located::value))) {
      report.changed(
          kind,
          subject,
          text,
          help,
          before.map(Located::span).orElse(elseBefore),
          after.map(Located::span).orElse(elseAfter));
    }
  }
}
