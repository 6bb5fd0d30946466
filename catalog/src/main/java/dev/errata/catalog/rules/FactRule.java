package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ConstantText;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Fact;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.source.Located;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Each error has the facts that its catalog declares, and no others; each value has its type. */
final class FactRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    catalog.facts().forEach(fact -> facts.put(fact.name().value(), fact));
    for (Fact fact : catalog.facts()) {
      if (fact.type().isEmpty() && fact.choices().isEmpty()) {
        report.add(
            fact.name().span(),
            DiagnosticCode.BAD_FACT,
            "no error can have the fact '" + fact.name().value()
                + "', of whose values there are none",
            "list the values, or write a type such as string");
      }
    }
    for (ErrorDefinition error : catalog.errors()) {
      error.facts().forEach(value -> check(value, facts, report));
      List<Fact> missing = catalog.facts().stream()
          .filter(fact -> !fact.optional() && error.fact(fact.name().value()).isEmpty())
          .toList();
      if (!missing.isEmpty()) {
        reportMissing(missing, error, report);
      }
    }
  }

  private static void reportMissing(List<Fact> missing, ErrorDefinition error, Report report) {
    Located<String> first = missing.get(0).name();
    List<String> names = missing.stream().map(fact -> fact.name().value()).toList();
    report.add(
        error.key().span(),
        DiagnosticCode.MISSING_FACT,
        "the error lacks " + (names.size() == 1 ? "the fact " : "the facts ")
            + Suggestions.list(names),
        "add 'facts: {" + first.value() + ": …}', or declare it as '" + first.value()
            + ": {type: …, optional: true}'",
        new Note(first.span(), "declared here"));
  }

  private static void check(Fact.Value value, Map<String, Fact> facts, Report report) {
    String name = value.name().value();
    Fact fact = facts.get(name);
    if (fact == null) {
      report.add(
          value.name().span(),
          DiagnosticCode.BAD_FACT,
          "the catalog declares no fact '" + name + "'",
          Suggestions.didYouMean(
              name, facts.keySet(), "declare it: add 'facts: {" + name + ": string}' at the top"));
    } else if (fact.type().isPresent()) {
      checkType(value.text(), fact.type().get(), report);
    } else {
      checkChoice(value.text(), fact, report);
    }
  }

  private static void checkChoice(Located<String> text, Fact fact, Report report) {
    List<String> choices = fact.choices().stream().map(Located::value).toList();
    if (!choices.contains(text.value())) {
      report.add(
          text.span(),
          DiagnosticCode.BAD_FACT,
          "'" + text.value() + "' is no " + fact.name().value(),
          Suggestions.didYouMean(
              text.value(), choices, "write one of " + String.join(", ", choices)),
          new Note(fact.name().span(), "declared here"));
    }
  }

  private static void checkType(Located<String> text, ParamType type, Report report) {
    ConstantText.check(text, "fact", report);
    if (!isOf(type, text.value())) {
      report.add(
          text.span(),
          DiagnosticCode.BAD_FACT,
          "'" + text.value() + "' is no " + type.keyword(),
          "write one, such as " + example(type));
    }
  }

  private static boolean isOf(ParamType type, String text) {
    try {
      return switch (type) {
        case STRING -> true;
        case INT -> String.valueOf(Integer.parseInt(text)).equals(text);
        case LONG -> String.valueOf(Long.parseLong(text)).equals(text);
        case DOUBLE -> Double.isFinite(Double.parseDouble(text));
        case DECIMAL -> new BigDecimal(text).scale() <= text.length();
        case BOOLEAN -> text.equals("true") || text.equals("false");
        case INSTANT -> Instant.parse(text) != null;
        case DURATION -> Duration.parse(text) != null;
        case UUID -> UUID.fromString(text).toString().equalsIgnoreCase(text);
        case URI -> URI.create(text) != null;
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static String example(ParamType type) {
    return switch (type) {
      case STRING -> "text";
      case INT, LONG -> "42";
      case DOUBLE, DECIMAL -> "0.25";
      case BOOLEAN -> "true";
      case INSTANT -> "2026-01-31T12:00:00Z";
      case DURATION -> "PT30S";
      case UUID -> "123e4567-e89b-12d3-a456-426614174000";
      case URI -> "https://example.com/docs";
    };
  }
}
