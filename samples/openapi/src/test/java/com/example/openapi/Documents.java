package com.example.openapi;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.check.CatalogFiles;
import dev.errata.documents.check.CatalogFiles.CatalogFile;
import dev.errata.documents.openapi.OpenApiDocument;
import dev.errata.documents.openapi.OpenApiRequest;
import dev.errata.documents.openapi.OpenApiRequest.ErrorSet;
import dev.errata.documents.openapi.OpenApiVersion;
import dev.errata.documents.write.TreeFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What is written of the catalogs of these tests. */
final class Documents {

  private Documents() {}

  static CheckedCatalog catalog(String path) throws IOException {
    try (InputStream in = ShippedCatalogs.open(path)
        .orElseGet(() -> Documents.class.getResourceAsStream("/" + path))) {
      return CatalogFiles.read(List.of(new CatalogFile(path, in.readAllBytes())))
          .success()
          .orElseThrow();
    }
  }

  static String of(String path, OpenApiVersion version, TreeFormat format) throws Exception {
    OpenApiRequest request =
        new OpenApiRequest(version, List.of(new ErrorSet("Any", List.of("*"))));
    return OpenApiDocument.text(catalog(path), request, format);
  }
}
