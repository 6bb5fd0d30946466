package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.naming.InterfaceName;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes references for tests. */
final class Sites {

  /** The catalogs that tests look at most, by name. */
  static final Map<String, Path> CATALOGS = Map.of(
      "iam", shipped("iam.yaml"),
      "ram", shipped("ram.yaml"),
      "users", Path.of("../../samples/users-api/domain/src/main/resources/catalogs/users.yaml"));

  private Sites() {}

  /** A reference of a catalog that lies in a file. */
  static ReferenceRequest ofFile(Path file) {
    try {
      String name = InterfaceName.of(file.toString());
      return of(name, Files.readString(file), Optional.empty());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A reference of a catalog, without a baseline. */
  static ReferenceRequest of(String catalog) {
    return of("Api", catalog, Optional.empty());
  }

  static ReferenceRequest of(String interfaceName, String catalog, Optional<String> baseline) {
    return new ReferenceRequest(
        checked(catalog), baseline.map(Sites::checked), Optional.empty(), interfaceName);
  }

  private static CheckedCatalog checked(String catalog) {
    byte[] bytes = catalog.getBytes(StandardCharsets.UTF_8);
    var result = CatalogFiles.read(List.of(new CatalogFile("test.yaml", bytes)));
    assertThat(result.success()).as("%s", result.diagnostics()).isPresent();
    return result.success().get();
  }

  private static Path shipped(String file) {
    return Path.of("../../catalog/src/main/resources/dev/errata/catalogs").resolve(file);
  }
}
