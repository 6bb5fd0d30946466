package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.source.Located;
import dev.errata.documents.files.CatalogInput;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the shipped catalogs to their documents. */
class ShippedCatalogsTest {

  private static final Path CATALOG_MODULE = Path.of("..", "..", "catalog");

  @TempDir
  Path directory;

  private static Path catalog(String name) {
    return CATALOG_MODULE.resolve("src/main/resources/dev/errata/catalogs/" + name + ".yaml");
  }

  private static Path document(String name) {
    return CATALOG_MODULE.resolve("documents/" + name + "-error-codes.txt");
  }

  private static Path lock(String name) {
    return CATALOG_MODULE.resolve("documents/" + name + ".lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iam", "ram"})
  void areInStepWithTheirDocuments(String name) {
    Run run = Run.errata("sync", catalog(name), "--lock", lock(name), "--check");

    assertThat(run.out() + run.err())
        .endsWith(": in step with its documents" + System.lineSeparator());
    assertThat(run.exitCode())
        .as("'errata sync %s --lock %s' takes what has changed", catalog(name), lock(name))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iam", "ram"})
  void areWhatAnImportOfTheirDocumentsGives(String name) throws Exception {
    Path imported = directory.resolve("imported.yaml");
    assertThat(Run.errata("import", document(name), "-o", imported).exitCode()).isZero();
    Catalog made = CatalogInput.read(List.of(imported)).catalog();
    Catalog shipped = CatalogInput.read(List.of(catalog(name))).catalog();

    assertThat(made.errors().stream().map(ShippedCatalogsTest::fields))
        .containsExactlyElementsOf(
            shipped.errors().stream().map(ShippedCatalogsTest::fields).toList());
    assertThat(made.families())
        .extracting(family -> family.name().value())
        .containsExactlyElementsOf(
            shipped.families().stream().map(family -> family.name().value()).toList());
  }

  /** All of an error but what people call it and its parameters, and what they say of these. */
  private static List<Object> fields(ErrorDefinition error) {
    return List.of(
        error.code().value(),
        error.status().value(),
        error.documented().orElseGet(() -> error.message().text()),
        error.message().pieces().stream()
            .map(piece -> piece instanceof Literal literal ? literal.text() : "{}")
            .toList(),
        error.params().stream()
            .map(param -> param.type() + (param.sensitive() ? "*" : ""))
            .toList(),
        error.retryAfter().isPresent(),
        error.retryable(),
        error.description().map(Located::value),
        error.solution().map(Located::value));
  }
}
