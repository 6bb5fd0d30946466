package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ConstantText;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.TranslatedError;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.source.Located;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Holds a translation to its catalog. */
public final class TranslationChecker {

  private final Map<String, ErrorDefinition> errors = new LinkedHashMap<>();
  private final Suggestions suggestions;
  private final Report report;

  private TranslationChecker(Catalog catalog, Report report) {
    catalog.errors().forEach(error -> errors.put(error.key().value(), error));
    this.suggestions = new Suggestions(errors.keySet());
    this.report = report;
  }

  /**
   * Checks a translation.
   *
   * @param catalog the whole catalog, without mistakes
   */
  public static Result<Translation> check(Catalog catalog, Translation translation) {
    Report report = new Report(translation.source());
    translation.errors().forEach(new TranslationChecker(catalog, report)::check);
    return Result.of(translation, report.diagnostics());
  }

  private void check(TranslatedError translated) {
    ErrorDefinition error = errors.get(translated.code().value());
    if (error == null) {
      report.add(
          translated.code().span(),
          DiagnosticCode.UNKNOWN_TRANSLATION,
          "the catalog has no error '" + translated.code().value() + "'",
          suggestions.didYouMean(
              translated.code().value(),
              "remove it, or write the code of an error as it is there"));
      return;
    }
    translated.message().ifPresent(message -> checkMessage(message, error));
    translated.description().ifPresent(text -> ConstantText.check(text, "description", report));
    translated.solution().ifPresent(text -> ConstantText.check(text, "solution", report));
  }

  private void checkMessage(MessageTemplate message, ErrorDefinition error) {
    ConstantText.check(new Located<>(message.text(), message.span()), "message", report);
    if (ParamRule.hasTooManyPlaceholders(message, report)) {
      return;
    }
    Set<String> own = names(error.message());
    Set<String> here = names(message);
    Suggestions slips = new Suggestions(own);
    for (Placeholder placeholder : message.placeholders()) {
      String name = placeholder.param();
      if (!own.contains(name)) {
        report.add(
            placeholder.span(),
            DiagnosticCode.OTHER_PLACEHOLDERS,
            "the message in the catalog has no parameter '" + name + "'",
            slips.didYouMean(name, "remove it"));
        slips.nearest(name).ifPresent(here::add);
      }
    }
    own.stream()
        .filter(name -> !here.contains(name))
        .forEach(name -> report.add(
            message.span(),
            DiagnosticCode.OTHER_PLACEHOLDERS,
            "the message in the catalog has the parameter '" + name + "', but this one has not",
            "write {" + name + "} where its value belongs"));
  }

  private static Set<String> names(MessageTemplate message) {
    Set<String> names = new LinkedHashSet<>();
    message.placeholders().forEach(placeholder -> names.add(placeholder.param()));
    return names;
  }
}
