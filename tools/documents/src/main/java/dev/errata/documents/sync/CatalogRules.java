package dev.errata.documents.sync;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.parse.TranslationParser;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.rules.TranslationChecker;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.documents.check.CatalogCheck;
import dev.errata.documents.document.SourceDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds texts of a catalog to the rules, and its translations to the texts.
 *
 * <p>What is wrong with it before anything is changed does not count: a file may be a part of a
 * catalog that other files make whole.
 */
final class CatalogRules {

  private final String name;
  private final List<Translation> translations;
  private final Set<String> before = new HashSet<>();

  CatalogRules(SourceText catalog, List<SourceDocument> languages) {
    this.name = catalog.name();
    this.translations =
        languages.stream().flatMap(file -> translation(file).stream()).toList();
    mistakes(catalog.text()).forEach(mistake -> before.add(mistake.text()));
  }

  /** What the rules say against a text. */
  List<Mistake> against(String text) {
    List<Diagnostic> mistakes = mistakes(text).stream()
        .filter(mistake -> !before.contains(mistake.text()))
        .toList();
    if (mistakes.isEmpty()) {
      return List.of();
    }
    MistakePlaces places = new MistakePlaces(new SourceText(name, text), translations);
    return mistakes.stream().map(places::of).toList();
  }

  private List<Diagnostic> mistakes(String text) {
    Result<CheckedCatalog> checked = CatalogCheck.check(new SourceText(name, text));
    Result<CheckedCatalog> all = checked;
    for (Translation translation : translations) {
      all = all.then(catalog -> TranslationChecker.check(catalog.catalog(), translation)
          .then(found -> Result.of(catalog)));
    }
    return all.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  /** A file in a language; what is wrong with it by itself is not told here. */
  private static Optional<Translation> translation(SourceDocument file) {
    return language(file.name())
        .flatMap(tag -> SourceDecoder.decode(file.name(), file.bytes())
            .then(source -> YamlReader.read(source)
                .then(root -> TranslationParser.parse(source, tag, List.of(root))))
            .value());
  }

  /** The language that a name such as {@code ram.de.yaml} tells. */
  private static Optional<LanguageTag> language(String name) {
    int end = name.lastIndexOf('.');
    int start = end < 0 ? -1 : name.lastIndexOf('.', end - 1);
    return start < 0 ? Optional.empty() : LanguageTag.of(name.substring(start + 1, end));
  }
}
