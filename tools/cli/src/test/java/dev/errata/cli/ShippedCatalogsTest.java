package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.ImportRequest;
import dev.errata.documents.ImportResult.ImportedCatalog;
import dev.errata.documents.Importer;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.files.CatalogInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the shipped catalogs to their documents. */
class ShippedCatalogsTest {

  private static final Path CATALOG_MODULE = Path.of("..", "..", "catalog");

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

  @Test
  void haveTheFamiliesThatTheDocumentHasHeadingsFor() throws Exception {
    for (String name : List.of("iam", "ram")) {
      ImportedCatalog imported = Importer.run(new ImportRequest(
              List.of(new SourceDocument(name, Files.readAllBytes(document(name)))),
              Optional.empty(),
              ExtractOptions.NONE,
              Optional.empty(),
              ""))
          .catalog()
          .orElseThrow();

      assertThat(CatalogInput.read(List.of(catalog(name))).catalog().families())
          .extracting(family -> family.name().value())
          .containsExactlyElementsOf(imported.draft().families());
    }
  }
}
