package dev.errata.processor;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.parse.TranslationParser;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.rules.TranslatedCatalog;
import dev.errata.catalog.rules.TranslationChecker;
import dev.errata.catalog.source.SourceText;
import dev.errata.processor.read.CatalogFinder;
import dev.errata.processor.read.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the texts of each language once, however many interfaces share them. */
final class TranslationReader {

  private final CatalogFinder finder;
  private final Map<Key, Result<Translation>> translations = new HashMap<>();

  /** As for catalogs, what a path stands for may differ by module. */
  private record Key(List<String> paths, LanguageTag language, String module) {}

  TranslationReader(CatalogFinder finder) {
    this.finder = finder;
  }

  /** A catalog with its translations, which are only there if the catalog has no mistake. */
  Result<TranslatedCatalog> read(Request request, Result<CheckedCatalog> checked) {
    // What a translation lacks nobody can say of a catalog that could not be read as it is meant.
    return checked.success().isPresent()
        ? checked.then(catalog -> read(request, catalog))
        : checked.then(catalog -> Result.of(new TranslatedCatalog(catalog, List.of())));
  }

  private Result<TranslatedCatalog> read(Request request, CheckedCatalog catalog) {
    List<Translation> read = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (LanguageTag language : request.languages()) {
      Result<Translation> translation = read(request, catalog, language);
      translation.value().ifPresent(read::add);
      diagnostics.addAll(translation.diagnostics());
    }
    return Result.of(new TranslatedCatalog(catalog, List.copyOf(read)), diagnostics);
  }

  private Result<Translation> read(Request request, CheckedCatalog catalog, LanguageTag language) {
    Key key = new Key(request.paths(), language, request.moduleName());
    Result<Translation> known = translations.get(key);
    return known != null
        ? known
        : finder
            .find(request, language)
            .then(sources ->
                translations.computeIfAbsent(key, k -> check(sources, language, catalog)));
  }

  private static Result<Translation> check(
      List<SourceText> sources, LanguageTag language, CheckedCatalog catalog) {
    return SourceReading.read(sources)
        .then(reading -> TranslationParser.parse(reading.source(), language, reading.roots()))
        .then(translation -> TranslationChecker.check(catalog.catalog(), translation));
  }
}
