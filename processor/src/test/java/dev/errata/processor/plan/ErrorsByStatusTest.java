package dev.errata.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.TranslatedCatalog;
import dev.errata.catalog.select.Selection;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.processor.read.Request;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErrorsByStatusTest {

  private static final String CATALOG = """
      errata: 1
      http: {503: Down, 400: A.Bad}
      errors:
        A.Bad: {status: 400, message: m}
        Down: {status: 503, message: m}
      """;

  @Test
  void standInTheOrderOfTheCatalog() {
    CatalogPlan plan = plan(CATALOG, Selection.ALL).success().orElseThrow();
    assertThat(plan.errorsByStatus().keySet()).containsExactly(503, 400);
    assertThat(plan.errorsByStatus().values())
        .extracting(ErrorPlan::code)
        .containsExactly("Down", "A.Bad");
  }

  @Test
  void areOnlyThoseThatAreSelected() {
    Selection selection = new Selection(List.of(), List.of("Down"));
    CatalogPlan plan = plan(CATALOG, selection).success().orElseThrow();
    assertThat(plan.errorsByStatus().keySet()).containsExactly(400);
  }

  @Test
  void areOnlyThoseThatAreThere() {
    String catalog = CATALOG.replace("503: Down", "503: Up");
    Result<CatalogPlan> result = plan(catalog, Selection.ALL);
    assertThat(result.success()).isEmpty();
    assertThat(result.value().orElseThrow().errorsByStatus().keySet()).containsExactly(400);
  }

  private static Result<CatalogPlan> plan(String catalog, Selection selection) {
    Request request = new Request(
        null,
        "",
        "p",
        "Api",
        true,
        List.of("a.yaml"),
        Set.of(),
        selection,
        true,
        true,
        List.of(),
        false);
    SourceText source = new SourceText("a.yaml", catalog);
    return YamlReader.read(source)
        .then(root -> CatalogParser.parse(source, root))
        .then(CatalogChecker::check)
        .then(selection::apply)
        .then(
            checked -> Planner.plan(request, new TranslatedCatalog(checked, List.of()), List.of()));
  }
}
