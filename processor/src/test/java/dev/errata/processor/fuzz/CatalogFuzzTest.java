package dev.errata.processor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.TranslatedCatalog;
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
 * Whatever bytes a catalog has, reading, checking, planning and generating end in Java or in
 * diagnostics. A build tries the inputs that are kept beside the test; with {@code JAZZER_FUZZ=1}
 * in the environment new ones are looked for.
 */
class CatalogFuzzTest {

  private static final AnnotatedType NOWHERE = new AnnotatedType(null, null, null);

  @FuzzTest(maxDuration = "5m")
  void endsInJavaOrInDiagnostics(byte[] catalog) {
    Result<CatalogPlan> perError = plan(catalog, true);
    perError.diagnostics().forEach(DiagnosticRenderer::render);
    perError.success().ifPresent(CatalogGenerator::generate);
    plan(catalog, false).success().ifPresent(CatalogGenerator::generate);
  }

  private static Result<CatalogPlan> plan(byte[] catalog, boolean classPerError) {
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
        List.of(),
        false);
    return SourceDecoder.decode("fuzz.yaml", catalog)
        .then(source -> YamlReader.read(source)
            .then(root -> CatalogParser.parse(source, root))
            .then(CatalogChecker::check))
        .then(
            checked -> Planner.plan(request, new TranslatedCatalog(checked, List.of()), List.of()));
  }
}
