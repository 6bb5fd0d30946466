package dev.errata.documents.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import dev.errata.documents.sample.SampleValues;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message of the shipped catalogs is recognised in a line of a log. */
class ExplainerTest {

  private static final List<NamedCatalog> CATALOGS =
      ShippedCatalogs.paths().stream().map(ExplainerTest::catalog).toList();

  private static NamedCatalog catalog(String path) {
    try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
      Catalog catalog = CatalogFiles.parse(List.of(new CatalogFile(path, in.readAllBytes())))
          .success()
          .orElseThrow();
      return new NamedCatalog(path, catalog);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void recognisesEveryMessageInALog() {
    Explainer explainer = new Explainer(CATALOGS);
    List<String> missed = new ArrayList<>();
    for (ErrorDefinition error : errors().toList()) {
      String message = SampleValues.message(error);
      for (String line : List.of(
          message,
          "2026-01-01T12:00:00.000Z ERROR 17 --- [nio-8080-exec-1] c.a.App : " + message,
          "{\"code\":\"" + error.code().value() + "\",\"message\":\""
              + message.replace("\"", "\\\"") + "\"}",
          "Exception in thread \"main\" com.acme.UsersException$X: " + message)) {
        List<String> found = explainer.explain(line).explanations().stream()
            .limit(3)
            .map(each -> each.error().message().text())
            .toList();
        if (!found.contains(error.message().text())) {
          missed.add(line + " -> " + found);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void readsTheValuesBack() {
    Explainer explainer = new Explainer(CATALOGS);
    int read = 0;
    for (ErrorDefinition error : errors().toList()) {
      Explanation found =
          explainer.explain(SampleValues.message(error)).explanations().get(0);
      for (Param param : found.error().params()) {
        String name = param.name().value();
        String value = found.values().get(name);
        if (value != null) {
          assertThat(value).isEqualTo(SampleValues.of(found.error()).get(name).toString());
          read++;
        }
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  /** The errors but for those of which the message is nothing but a parameter. */
  private static Stream<ErrorDefinition> errors() {
    return CATALOGS.stream()
        .flatMap(catalog -> catalog.catalog().errors().stream())
        .filter(error -> !error.message().text().matches("\\{[^ ]*}"));
  }
}
