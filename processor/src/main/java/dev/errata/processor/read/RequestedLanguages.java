package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tags of languages that an annotation names. */
final class RequestedLanguages {

  private RequestedLanguages() {}

  /** The languages in their order; each as the standard spells it, since files are named by it. */
  static Result<List<LanguageTag>> read(List<String> tags) {
    Set<LanguageTag> languages = new LinkedHashSet<>();
    List<Diagnostic> mistakes = new ArrayList<>();
    for (String tag : tags) {
      Optional<LanguageTag> language = LanguageTag.of(tag.replace('_', '-'));
      if (language.isEmpty()) {
        mistakes.add(bad("'" + tag + "' is no tag of a language", "write one such as de or de-CH"));
      } else if (!language.get().text().equals(tag)) {
        mistakes.add(bad(
            "'" + tag + "' is not how the tag of that language is written",
            "write '" + language.get() + "'"));
      } else if (!languages.add(language.get())) {
        mistakes.add(bad("the language '" + tag + "' is there twice", "remove one of the two"));
      }
    }
    return Result.of(List.copyOf(languages), mistakes);
  }

  private static Diagnostic bad(String text, String help) {
    return Diagnostic.outside(DiagnosticCode.BAD_LANGUAGE, text, help);
  }
}
