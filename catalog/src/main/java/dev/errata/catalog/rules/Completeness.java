package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.TranslatedError;
import dev.errata.catalog.model.Translation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every error of a catalog is translated. */
public final class Completeness {

  private Completeness() {}

  /**
   * Reports the errors that a translation lacks.
   *
   * @param required whether that is an error, and not just a warning
   */
  public static Result<TranslatedCatalog> check(TranslatedCatalog translated, boolean required) {
    Catalog catalog = translated.catalog().catalog();
    Report report = new Report(catalog.source());
    DiagnosticCode kind =
        required ? DiagnosticCode.TRANSLATION_REQUIRED : DiagnosticCode.UNTRANSLATED;
    translated.translations().stream()
        .filter(translation -> !fallsBack(translation.language(), translated.translations()))
        .forEach(translation -> check(catalog, translation, kind, report));
    return Result.of(translated, report.diagnostics());
  }

  /** What {@code de-CH} lacks, {@code de} has, or is reported of. */
  private static boolean fallsBack(LanguageTag language, List<Translation> translations) {
    return translations.stream()
        .map(Translation::language)
        .anyMatch(other -> !other.equals(language) && language.widening().contains(other));
  }

  private static void check(
      Catalog catalog, Translation translation, DiagnosticCode kind, Report report) {
    Set<String> translated = translation.errors().stream()
        .map(TranslatedError::code)
        .map(code -> code.value())
        .collect(Collectors.toSet());
    catalog.errors().stream()
        .filter(error -> !translated.contains(error.key().value()))
        .forEach(error -> report.add(
            error.key().span(),
            kind,
            "'" + error.key().value() + "' is not translated into '" + translation.language() + "'",
            "add it to "
                + translation
                    .language()
                    .pathBeside(catalog.source().name(error.key().span().start().line()))));
  }
}
