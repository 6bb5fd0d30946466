package dev.errata.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.parse.TranslationParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.rules.TranslatedCatalog;
import dev.errata.catalog.rules.TranslationChecker;
import dev.errata.catalog.select.Selection;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.processor.generate.CatalogGenerator;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.Planner;
import dev.errata.processor.read.AnnotatedType;
import dev.errata.processor.read.Request;
import java.util.List;
import java.util.Set;

/**
 * Whatever bytes a file of a language has, it ends in Java or in diagnostics, as a catalog does.
 */
class LanguageFuzzTest {

  private static final AnnotatedType NOWHERE = new AnnotatedType(null, null, null);
  private static final LanguageTag GERMAN = new LanguageTag("de");

  private static final String CATALOG = """
      errata: 1
      status: none
      errors:
        A: {message: "No {a} in {b}.", params: {a: {sensitive: true}, b: int}, solution: Go.}
        B: {code: C, message: All is gone.}
        C: {message: "{a} is gone."}
      """;

  @FuzzTest(maxDuration = "5m")
  void endsInJavaOrInDiagnostics(byte[] language) {
    Result<CatalogPlan> perError = plan(language, true);
    perError.diagnostics().forEach(DiagnosticRenderer::render);
    perError.success().ifPresent(CatalogGenerator::generate);
    plan(language, false).success().ifPresent(CatalogGenerator::generate);
  }

  private static Result<CatalogPlan> plan(byte[] language, boolean classPerError) {
    Request request = new Request(
        NOWHERE,
        "",
        "fuzz",
        "Fuzz",
        true,
        List.of("fuzz.yaml"),
        Set.of(),
        Selection.ALL,
        true,
        classPerError,
        List.of(GERMAN),
        false);
    CheckedCatalog catalog = SourceDecoder.decode("fuzz.yaml", CATALOG.getBytes(UTF_8))
        .then(source -> YamlReader.read(source)
            .then(root -> CatalogParser.parse(source, root))
            .then(CatalogChecker::check))
        .success()
        .orElseThrow();
    return SourceDecoder.decode("fuzz.de.yaml", language)
        .then(source -> YamlReader.read(source)
            .then(root -> TranslationParser.parse(source, GERMAN, List.of(root)))
            .then(translation -> TranslationChecker.check(catalog.catalog(), translation)))
        .then(translation ->
            Planner.plan(request, new TranslatedCatalog(catalog, List.of(translation)), List.of()));
  }
}
