package dev.errata.documents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.errata.catalog.ShippedCatalogs;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalog keeps its own schema, and no other. */
class CatalogSchemaTest {

  @ParameterizedTest
  @MethodSource("paths")
  void isKeptByItsCatalog(String path) throws IOException {
    String catalog = text(path);
    CatalogFile file = new CatalogFile(path, catalog.getBytes(StandardCharsets.UTF_8));
    String schema = CatalogSchema.text(
        CatalogFiles.read(List.of(file)).success().orElseThrow().catalog());

    assertThat(mistakes(schema, catalog)).isEmpty();
    assertThat(mistakes(schema, catalog.replaceFirst("(\n +error: )", "$1No"))).isNotEmpty();
  }

  static List<String> paths() {
    return ShippedCatalogs.paths();
  }

  private static String text(String path) throws IOException {
    try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> mistakes(String schema, String catalog) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(catalog, InputFormat.YAML)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
