package dev.errata.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.parse.TranslationParser;
import dev.errata.catalog.select.Selection;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationCheckerTest {

  private static final CheckedCatalog CATALOG = Reading.catalog("""
          errata: 1
          errors:
            A: {status: 400, message: "{a} and {b}", params: {count: int}}
            B: {status: 400, message: plain}
          """).success().orElseThrow();

  @Test
  void takesParametersInAnyOrderAndAgain() {
    assertThat(mistakes("A: {message: '{b}, {a}, {b}'}")).isEmpty();
  }

  @Test
  void tellsEachParameterThatIsMissingOrTooMuch() {
    assertThat(mistakes("A: {message: '{b} {count} {other} {other}'}"))
        .containsExactly(
            "OTHER_PLACEHOLDERS 4:21",
            "OTHER_PLACEHOLDERS 4:29",
            "OTHER_PLACEHOLDERS 4:37",
            "OTHER_PLACEHOLDERS 4:16");
    assertThat(mistakes("B: {message: '{a}'}")).containsExactly("OTHER_PLACEHOLDERS 4:17");
  }

  @Test
  void tellsASlipOnce() {
    CheckedCatalog catalog = Reading.catalog(
            "errata: 1\nerrors: {A: {status: 400, message: '{userName}'}}\n")
        .success()
        .orElseThrow();
    assertThat(mistakes(catalog, "A: {message: '{username}'}"))
        .containsExactly("OTHER_PLACEHOLDERS 4:17");
  }

  @Test
  void comparesNoMessageThatIsMalformed() {
    assertThat(mistakes("A: {message: '{a'}")).containsExactly("BAD_MESSAGE 4:17");
    assertThat(mistakes("A: {solution: s}")).containsExactly("MISSING_KEY 4:3");
  }

  @Test
  void tellsTextsThatNoClassCanHold() {
    String text = "ä".repeat(33_000);
    assertThat(mistakes("B: {message: " + text + "}")).containsExactly("TEXT_TOO_LONG 4:16");
    assertThat(mistakes("B: {message: m, description: " + text + ", solution: " + text + "}"))
        .hasSize(2);
    assertThat(mistakes("A: {message: '" + "{a}{b}".repeat(101) + "'}"))
        .containsExactly("TOO_MANY_PARAMS 4:16");
  }

  @Test
  void aLanguageNeedsEachErrorThatIsTaken() {
    Translation german = translation(CATALOG, "de", "B: {message: m}").value().orElseThrow();
    Selection selection = new Selection(List.of("B"), List.of());
    TranslatedCatalog whole = new TranslatedCatalog(CATALOG, List.of(german));

    assertThat(places(Completeness.check(whole, false).diagnostics()))
        .containsExactly("UNTRANSLATED 3:3");
    assertThat(places(Completeness.check(whole, true).diagnostics()))
        .containsExactly("TRANSLATION_REQUIRED 3:3");
    assertThat(selection
            .applyTranslated(whole)
            .then(part -> Completeness.check(part, true))
            .diagnostics())
        .isEmpty();
  }

  @Test
  void whatAWiderLanguageLacksIsToldOnce() {
    List<Translation> translations = new ArrayList<>();
    for (String language : List.of("de-CH", "de", "fr-CA")) {
      translations.add(translation(CATALOG, language, "B: {message: m}").value().orElseThrow());
    }
    assertThat(Completeness.check(new TranslatedCatalog(CATALOG, translations), false)
            .diagnostics())
        .extracting(Diagnostic::text)
        .containsExactly("'A' is not translated into 'de'", "'A' is not translated into 'fr-CA'");
  }

  private static List<String> mistakes(String error) {
    return mistakes(CATALOG, error);
  }

  private static List<String> mistakes(CheckedCatalog catalog, String error) {
    return places(translation(catalog, "de", error).diagnostics());
  }

  private static List<String> places(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.code() + " " + Reading.start(diagnostic))
        .toList();
  }

  /** The result of a language file of one error, which is its line 4. */
  private static Result<Translation> translation(
      CheckedCatalog catalog, String language, String error) {
    SourceText source = new SourceText(
        "a." + language + ".yaml",
        "errata: 1\nlanguage: " + language + "\nerrors:\n  " + error + "\n");
    return YamlReader.read(source)
        .then(root -> TranslationParser.parse(source, new LanguageTag(language), List.of(root)))
        .then(translation -> TranslationChecker.check(catalog.catalog(), translation));
  }
}
